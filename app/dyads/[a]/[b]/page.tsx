import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { ContactLog } from '@/components/dyad/contact-log'
import { DemandList } from '@/components/dyad/demand-list'
import { DirectionLanes } from '@/components/dyad/direction-lanes'
import { PeriodForm } from '@/components/dyad/period-form'
import { PeriodTable } from '@/components/dyad/period-table'
import { SharedAgreements } from '@/components/dyad/shared-agreements'
import { EventFeed } from '@/components/event/event-feed'
import { PageFilterBar } from '@/components/filters/page-filter-bar'
import { RelationChart } from '@/components/relation/relation-chart'
import { compareAddress, countryAddress, dyadAddress } from '@/components/ui/addresses'
import { FilterNote } from '@/components/ui/filter-note'
import { JsonLd } from '@/components/ui/json-ld'
import { pageData } from '@/components/ui/linked-data'
import { PageHeader } from '@/components/ui/page-header'
import { toSearchParams, type PageSearchParams } from '@/components/ui/search-params'
import { Section } from '@/components/ui/section'
import { countWords } from '@/lib/date-words'
import { filtersToParams } from '@/model/filters'
import { parseFilters } from '@/model/parse-filters'
import { parsePeriods } from '@/model/periods'
import { getDyad, getDyadEvents } from '@/queries/dyad'
import { getFacets } from '@/queries/facets'

type Props = { params: Promise<{ a: string; b: string }>; searchParams: PageSearchParams }

const readDyad = cache(getDyad)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { a, b } = await params
  const dyad = await readDyad(a, b)
  return dyad ? { title: `${dyad.a.name} and ${dyad.b.name}`, description: dyad.lead } : {}
}

/** What two countries did together and to each other. */
export default async function DyadPage({ params, searchParams }: Props) {
  const { a, b } = await params
  const asked = await toSearchParams(searchParams)
  const parsed = parseFilters(asked)
  const filters = { ...parsed.filters, country: [] }
  const { periods, problems } = parsePeriods(asked)
  const [dyad, events] = await Promise.all([readDyad(a, b, filters, periods), getDyadEvents(a, b, filters)])
  if (!dyad || !events) notFound()
  const facets = await getFacets({ ...filters, lanes: 'country' }, [dyad.a.code, dyad.b.code])
  const path = dyadAddress(dyad.a.slug, dyad.b.slug)
  if (dyad.a.slug !== a || dyad.b.slug !== b) permanentRedirect(asked.size ? `${path}?${asked}` : path)
  const kept = filtersToParams(filters)
  const narrowed = kept.size ? `?${kept}` : ''
  return (
    <>
      <JsonLd data={pageData(`${dyad.a.name} and ${dyad.b.name}`, dyad.lead, [dyad.a.name, dyad.b.name])} />
      <PageHeader
        kicker={<><Link href={countryAddress(a)} className="plain-link">{dyad.a.name}</Link> · <Link href={countryAddress(b)} className="plain-link">{dyad.b.name}</Link></>}
        title={`${dyad.a.name} and ${dyad.b.name}`}
        lead={dyad.lead}
      >
        <p className="mt-2 flex flex-wrap gap-x-5 text-13 print:hidden">
          <Link href={`${dyadAddress(dyad.b.slug, dyad.a.slug)}${narrowed}`}>Seen from {dyad.b.name}</Link>
          <Link href={compareAddress([`dyads/${dyad.a.slug}/${dyad.b.slug}`])}>Compare with another pair</Link>
        </p>
      </PageHeader>
      <PageFilterBar filters={filters} facets={facets} problems={parsed.problems} extent={dyad.extent} path={path} kept={new URLSearchParams([...asked].filter(([name]) => name === 'first' || name === 'second')).toString()} leaveOut={['country']} />
      <div className="hidden print:block"><FilterNote filters={filters} path={path} /></div>
      {dyad.ways.length > 0 && <Section id="ways" title="Who did what to whom" aside="Above a line what brought together, below it what set apart"><DirectionLanes view={dyad} /></Section>}
      {dyad.history.length > 0 && (
        <Section id="history" title="Cooperation and conflict" aside="What happened; what was only said is left out">
          <RelationChart months={dyad.history} />
          <p className="mt-2 max-w-[68ch] text-13 text-muted">Plain counts of events, without weights, by the four quad classes into which the PLOVER ontology (Open Event Data Alliance, 2018) sorts its event types; a signed or ratified agreement counts as an act.</p>
        </Section>
      )}
      <Section id="contacts" title="Contacts" aside={countWords(dyad.contactCount, 'call, visit or meeting', 'calls, visits and meetings')}>
        {dyad.contacts.length ? <ContactLog view={dyad} /> : <p className="border-t py-3 text-muted">No call, visit or meeting of the two is told of.</p>}
      </Section>
      <Section id="demands" title="Demands and threats"><DemandList view={dyad} /></Section>
      {dyad.agreements.length > 0 && <Section id="agreements" title="Shared agreements"><SharedAgreements agreements={dyad.agreements} /></Section>}
      {(dyad.periods.length > 0 || problems.length > 0) && (
        <Section id="periods" title="Two periods compared">
          <PeriodForm key={asked.toString()} path={path} view={dyad} kept={kept} chosen={asked.has('first') || asked.has('second')} problems={problems} />
          {dyad.periods.length > 0 && <PeriodTable view={dyad} />}
        </Section>
      )}
      <Section id="events" title="Events that hold both" aside={countWords(events.total, 'event')}>
        <EventFeed initial={events} question={kept.toString()} route={`/api${path}/events`} />
      </Section>
    </>
  )
}
