import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ActorTimeline } from '@/components/actor/actor-timeline'
import { PartLinks } from '@/components/actor/part-links'
import { QuotationList } from '@/components/actor/quotation-list'
import { AgreementLinks } from '@/components/agreement/agreement-links'
import { EventFeed } from '@/components/event/event-feed'
import { actorAddress, compareAddress, countryAddress } from '@/components/ui/addresses'
import { CounterpartGrid } from '@/components/relation/counterpart-grid'
import { FilterNote } from '@/components/ui/filter-note'
import { JsonLd } from '@/components/ui/json-ld'
import { actorData } from '@/components/ui/linked-data'
import { pageFilters } from '@/components/ui/page-filters'
import { PageHeader } from '@/components/ui/page-header'
import { toSearchParams, type PageSearchParams } from '@/components/ui/search-params'
import { Section } from '@/components/ui/section'
import { countWords } from '@/lib/date-words'
import { readActorPart } from '@/model/actor-part'
import { filtersToParams } from '@/model/filters'
import { getActor } from '@/queries/actor'
import { getActorEvents } from '@/queries/actor-events'
import { getTimeline } from '@/queries/timeline'

type Props = { params: Promise<{ slug: string }>; searchParams: PageSearchParams }

const readActor = cache(getActor)
const kinds = { person: 'Person', organisation: 'Organisation', group: 'Group', country: 'State' }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const actor = await readActor((await params).slug)
  return actor ? { title: actor.name, description: actor.lead } : {}
}

export default async function ActorPage({ params, searchParams }: Props) {
  const { slug } = await params
  const actor = await readActor(slug)
  if (!actor) notFound()
  const asked = await toSearchParams(searchParams)
  const part = readActorPart(asked.get('part'))
  const filters = await pageFilters(searchParams, { actor: [slug] })
  const [events, timeline] = await Promise.all([getActorEvents(slug, part, filters), getTimeline(filters)])
  if (!events) notFound()
  const { country, names, offices, counts, counterparts, agreements, quotations, quotationCount } = actor
  const path = actorAddress(slug)
  const kept = filtersToParams({ ...filters, actor: [] })
  return (
    <>
      <JsonLd data={actorData(actor)} />
      <PageHeader
        kicker={<>{kinds[actor.kind]}{country && <> · <Link href={countryAddress(country.key)} className="plain-link">{country.name}</Link></>}</>}
        title={actor.name}
        lead={actor.lead}
      >
        {names.length > 0 && <p className="mt-1.5 max-w-[68ch] text-13 text-muted">Also written {names.join(', ')}</p>}
        <p className="mt-2 text-13 print:hidden"><Link href={compareAddress([`actors/${slug}`])}>Compare with another</Link></p>
      </PageHeader>
      <FilterNote filters={filters} path={path} />
      <ActorTimeline timeline={timeline} filters={filters} offices={offices} />
      {counterparts.length > 0 && (
        <Section id="counterparts" title="With whom" aside="Above the line what brought them together, below it what set them apart">
          <CounterpartGrid counterparts={counterparts} address={actorAddress} />
        </Section>
      )}
      {agreements.length > 0 && <Section id="agreements" title="Agreements"><AgreementLinks agreements={agreements} /></Section>}
      {quotations.length > 0 && <Section id="quotations" title="In their words" aside={quotationCount > quotations.length ? `The last ${quotations.length} of ${countWords(quotationCount, 'quotation')}` : countWords(quotationCount, 'quotation')}><QuotationList quotations={quotations} /></Section>}
      <Section id="events" title="Events" aside={countWords(events.total, 'event')}>
        <PartLinks chosen={part} counts={counts} address={(one) => `${path}?${new URLSearchParams([...kept, ...(one === 'all' ? [] : [['part', one]])])}#events`} />
        <EventFeed key={part} initial={events} question={new URLSearchParams([...kept, ['part', part]]).toString()} route={`/api${path}/events`} />
      </Section>
    </>
  )
}
