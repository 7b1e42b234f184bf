import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { EventAccounts, Reading } from '@/components/event/event-accounts'
import { Source } from '@/components/event/event-detail'
import { EventChain } from '@/components/event/event-chain'
import { EventFacts } from '@/components/event/event-facts'
import { EventSequence } from '@/components/event/event-sequence'
import { EventTags } from '@/components/event/event-tags'
import { fullDateWords } from '@/components/event/event-words'
import { MarkedQuote, MarkKey } from '@/components/event/marked-quote'
import { timelineAddress } from '@/components/ui/addresses'
import { JsonLd } from '@/components/ui/json-ld'
import { eventData } from '@/components/ui/linked-data'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { getEvent } from '@/queries/event'

type Props = { params: Promise<{ id: string }> }

const readEvent = cache(getEvent)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const event = await readEvent((await params).id)
  return event ? { title: event.title, description: `${fullDateWords(event.date)}. “${event.quote}”` } : {}
}

export default async function EventPage({ params }: Props) {
  const event = await readEvent((await params).id)
  if (!event) notFound()
  const report = event.reports[0]
  const when = `${fullDateWords(event.date)}${event.date.words ? ` · “${event.date.words}”` : ''}${event.date.inferred ? ' · inferred' : ''}`
  return (
    <>
      <JsonLd data={eventData(event)} />
      <PageHeader kicker={<a href={timelineAddress(event.date.start)} className="plain-link">{when}</a>} title={event.title}>
        <div className="mt-3"><EventTags event={event} /></div>
      </PageHeader>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_360px] lg:grid-rows-[auto_1fr]">
        <div className="max-w-[44rem]">
          {report && (
            <>
              <div className="[&_blockquote]:text-21/text"><MarkedQuote report={report} /></div>
              <Source report={report} />
              {event.reports.length === 1 && <Reading report={report} />}
              <div className="mt-3"><MarkKey /></div>
            </>
          )}
        </div>
        <aside aria-label="Facts of the event" className="panel self-start p-5 lg:col-start-2 lg:row-span-2 lg:row-start-1"><EventFacts event={event} /></aside>
        {event.reports.length > 1 && (
          <Section id="accounts" title={event.disputed ? 'Accounts that differ' : 'All accounts'}>
            <EventAccounts reports={event.reports} whyFirst={event.whyFirst} />
          </Section>
        )}
        {event.causes.length + event.effects.length > 0 && (
          <Section id="chain" title="What led to it, and what came of it"><EventChain event={event} /></Section>
        )}
        {event.before.length + event.after.length > 0 && (
          <Section id="sequence" title="Before and after">
            <EventSequence event={event} />
          </Section>
        )}
      </div>
    </>
  )
}
