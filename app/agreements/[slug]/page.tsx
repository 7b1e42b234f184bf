import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { AgreementFacts } from '@/components/agreement/agreement-facts'
import { AgreementMaking } from '@/components/agreement/agreement-making'
import { AgreementUses } from '@/components/agreement/agreement-uses'
import { PartyStatements } from '@/components/agreement/party-statements'
import { ProvisionTable } from '@/components/agreement/provision-table'
import { EventFeed } from '@/components/event/event-feed'
import { TimelineSection } from '@/components/timeline/timeline-section'
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
  const { kind, place, date, provisions, uses, making, statements } = agreement
  const bound = [...new Map(provisions.flatMap(({ cells }) => cells.map(({ party }) => [party.key, party] as const))).values()]
  return (
    <>
      <JsonLd data={agreementData(agreement)} />
      <PageHeader kicker={<span className="inline-block first-letter:uppercase">{[kind ?? 'agreement', place, date && isoDateWords(date)].filter(Boolean).join(' · ')}</span>} title={agreement.name} lead={agreement.lead} />
      <AgreementFacts agreement={agreement} />
      {provisions.length > 0 && (
        <Section id="provisions" title="What was promised, and what came of it" aside="Proposed from the events in the articles, unless a reviewer confirmed it">
          <ProvisionTable agreement={slug} provisions={provisions} parties={bound} />
        </Section>
      )}
      {making.length > 1 && <Section id="making" title={agreement.makingDiffers ? 'How it was made: sources differ' : 'How sources tell its making'}><AgreementMaking making={making} /></Section>}
      <TimelineSection timeline={timeline} filters={filters} />
      {uses.length > 0 && <Section id="history" title="What was done with it"><AgreementUses uses={uses} /></Section>}
      {statements.length > 0 && <Section id="statements" title="What each party says of it"><PartyStatements statements={statements} /></Section>}
      <Section id="events" title="Events under it" aside={countWords(events.total, 'event')}>
        <EventFeed initial={events} question={filtersToParams(filters).toString()} within={slug} />
      </Section>
    </>
  )
}
