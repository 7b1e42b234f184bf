import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { AgreementLinks } from '@/components/agreement/agreement-links'
import { CountryActors } from '@/components/country/country-actors'
import { EventFeed } from '@/components/event/event-feed'
import { countryAddress, dyadAddress } from '@/components/ui/addresses'
import { TimelineSection } from '@/components/timeline/timeline-section'
import { CounterpartGrid } from '@/components/ui/counterpart-grid'
import { pageFilters } from '@/components/ui/page-filters'
import { PageHeader } from '@/components/ui/page-header'
import type { PageSearchParams } from '@/components/ui/search-params'
import { Section } from '@/components/ui/section'
import { countWords } from '@/lib/date-words'
import { filtersToParams } from '@/model/filters'
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
  const country = await readCountry(slug)
  if (!country) notFound()
  if (country.slug !== slug) permanentRedirect(countryAddress(country.slug))
  const filters = await pageFilters(searchParams, { country: [country.code], lanes: 'actor' })
  const [events, timeline] = await Promise.all([getEventList(filters), getTimeline(filters)])
  const { actors, counterparts, agreements } = country
  return (
    <>
      <PageHeader kicker={country.kind === 'country' ? 'Country' : 'International organisation'} title={country.name} lead={country.lead} />
      <TimelineSection timeline={timeline} filters={filters} />
      {counterparts.length > 0 && (
        <Section id="counterparts" title="With whom" aside="Above the line what brought them together, below it what set them apart">
          <CounterpartGrid counterparts={counterparts} address={(key) => dyadAddress(country.slug, key)} />
        </Section>
      )}
      {actors.length > 0 && <Section id="actors" title="Who acts for it"><CountryActors actors={actors} /></Section>}
      {agreements.length > 0 && <Section id="agreements" title="Agreements"><AgreementLinks agreements={agreements} /></Section>}
      <Section id="events" title="Events" aside={countWords(events.total, 'event')}>
        <EventFeed initial={events} question={filtersToParams(filters).toString()} />
      </Section>
    </>
  )
}
