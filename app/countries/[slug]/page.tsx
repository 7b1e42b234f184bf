import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { AgreementLinks } from '@/components/agreement/agreement-links'
import { CountryActors } from '@/components/country/country-actors'
import { BodyList, GovernmentList } from '@/components/country/government-list'
import { GroupList } from '@/components/country/group-list'
import { EventFeed } from '@/components/event/event-feed'
import { compareAddress, countryAddress, dyadAddress } from '@/components/ui/addresses'
import { TimelineSection } from '@/components/timeline/timeline-section'
import { CounterpartGrid } from '@/components/relation/counterpart-grid'
import { FilterNote } from '@/components/ui/filter-note'
import { JsonLd } from '@/components/ui/json-ld'
import { countryData } from '@/components/ui/linked-data'
import { pageFilters } from '@/components/ui/page-filters'
import { PageHeader } from '@/components/ui/page-header'
import { toSearchParams, type PageSearchParams } from '@/components/ui/search-params'
import { Section } from '@/components/ui/section'
import { countWords, isoDateWords } from '@/lib/date-words'
import { filtersToParams } from '@/model/filters'
import { parsePeriod } from '@/model/periods'
import { getCountry } from '@/queries/country'
import { getEventList } from '@/queries/event-list'
import { getTimeline } from '@/queries/timeline'

type Props = { params: Promise<{ slug: string }>; searchParams: PageSearchParams }

const readCountry = cache(getCountry)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const country = await readCountry((await params).slug)
  return country ? { title: country.name, description: country.lead } : {}
}

/** A country, or a body that acts as one. Its code leads here too, to the one address by name. */
export default async function CountryPage({ params, searchParams }: Props) {
  const { slug } = await params
  const asked = await toSearchParams(searchParams)
  const on = asked.get('on')
  const day = on ? parsePeriod(on)?.from : undefined
  const country = await readCountry(slug, day)
  if (!country) notFound()
  if (country.slug !== slug) permanentRedirect(countryAddress(country.slug))
  const filters = await pageFilters(searchParams, { country: [country.code], lanes: 'actor' })
  const [events, timeline] = await Promise.all([getEventList(filters), getTimeline(filters)])
  const { actors, groups, government, counterparts, agreements } = country
  const path = countryAddress(country.slug)
  const kept = filtersToParams({ ...filters, country: [], lanes: 'country' })
  return (
    <>
      <JsonLd data={countryData(country)} />
      <PageHeader kicker={country.kind === 'country' ? 'Country' : 'International organisation'} title={country.name} lead={country.lead}>
        <p className="mt-2 text-13 print:hidden"><Link href={compareAddress([`countries/${country.slug}`])}>Compare with another</Link></p>
      </PageHeader>
      <FilterNote filters={filters} path={path} />
      <TimelineSection timeline={timeline} filters={filters} />
      {counterparts.length > 0 && (
        <Section id="counterparts" title="With whom" aside="Above the line what brought them together, below it what set them apart">
          <CounterpartGrid counterparts={counterparts} address={(key) => dyadAddress(country.slug, key)} />
        </Section>
      )}
      <Section id="government" title={country.kind === 'country' ? 'Government' : 'Who leads it'} aside={`On ${isoDateWords(government.on)}, as far as the record knows its people`}>
        <GovernmentList government={government} path={path} kept={kept} wrong={on && !day ? on : null} />
      </Section>
      {government.bodies.length + government.members.length > 0 && (
        <Section id="bodies" title={government.members.length ? 'Members' : 'Member of'} aside={`On ${isoDateWords(government.on)}${government.members.length ? `, of those that act in the record` : ''}`}><BodyList government={government} /></Section>
      )}
      {actors.length > 0 && <Section id="actors" title="Who acts for it"><CountryActors actors={actors} /></Section>}
      {groups.length > 0 && <Section id="groups" title="Organisations and groups tied to it"><GroupList groups={groups} /></Section>}
      {agreements.length > 0 && <Section id="agreements" title="Agreements"><AgreementLinks agreements={agreements} /></Section>}
      <Section id="events" title="Events" aside={countWords(events.total, 'event')}>
        <EventFeed initial={events} question={filtersToParams(filters).toString()} />
      </Section>
    </>
  )
}
