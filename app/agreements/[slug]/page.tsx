import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { StatusHistory } from '@/components/agreement/status-history'
import { EventFeed } from '@/components/event/event-feed'
import { TimelineSection } from '@/components/timeline/timeline-section'
import { partyAddress } from '@/components/ui/addresses'
import { JsonLd } from '@/components/ui/json-ld'
import { agreementData } from '@/components/ui/linked-data'
import { pageFilters } from '@/components/ui/page-filters'
import { PageHeader } from '@/components/ui/page-header'
import type { PageSearchParams } from '@/components/ui/search-params'
import { Section } from '@/components/ui/section'
import { countWords, isoDateWords } from '@/lib/date-words'
import { filtersToParams } from '@/model/filters'
import { getAgreement } from '@/queries/agreement'
import { getEventList } from '@/queries/event-list'
import { getTimeline } from '@/queries/timeline'

type Props = { params: Promise<{ slug: string }>; searchParams: PageSearchParams }

const readAgreement = cache(getAgreement)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const agreement = await readAgreement((await params).slug)
  return agreement ? { title: agreement.name, description: agreement.lead } : {}
}

export default async function AgreementPage({ params, searchParams }: Props) {
  const { slug } = await params
  const agreement = await readAgreement(slug)
  if (!agreement) notFound()
  const filters = await pageFilters(searchParams, { agreement: [slug] })
  const [events, timeline] = await Promise.all([getEventList(filters), getTimeline(filters)])
  const { kind, place, date, names, parties, statuses } = agreement
  return (
    <>
      <JsonLd data={agreementData(agreement)} />
      <PageHeader kicker={<span className="inline-block first-letter:uppercase">{[kind ?? 'agreement', place, date && isoDateWords(date)].filter(Boolean).join(' · ')}</span>} title={agreement.name} lead={agreement.lead}>
        {names.length > 0 && <p className="mt-1.5 max-w-[68ch] text-13 text-muted">Also called {names.join(', ')}</p>}
      </PageHeader>
      {parties.length > 0 && (
        <Section id="parties" title="Parties">
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {parties.map((party) => <li key={party.key}><Link href={partyAddress(party.key)}>{party.name}</Link></li>)}
          </ul>
        </Section>
      )}
      <TimelineSection timeline={timeline} filters={filters} />
      {statuses.length > 0 && <Section id="history" title="What became of it"><StatusHistory statuses={statuses} /></Section>}
      <Section id="events" title="Events under it" aside={countWords(events.total, 'event')}>
        <EventFeed initial={events} question={filtersToParams(filters).toString()} within={slug} />
      </Section>
    </>
  )
}
