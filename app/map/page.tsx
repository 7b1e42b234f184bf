import type { Metadata } from 'next'
import { MapExplorer } from '@/components/map/map-explorer'
import { worldShapes } from '@/components/map/world-shapes'
import { JsonLd } from '@/components/ui/json-ld'
import { pageData } from '@/components/ui/linked-data'
import { toSearchParams, type PageSearchParams } from '@/components/ui/search-params'
import { filtersToParams } from '@/model/filters'
import { parseFilters } from '@/model/parse-filters'
import { getFacets } from '@/queries/facets'
import { getMap } from '@/queries/map'

type Props = { searchParams: PageSearchParams }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filters } = parseFilters(await toSearchParams(searchParams))
  return { title: 'Where it happened', description: (await getMap(filters)).lead }
}

/** The places of events and the countries of those who take part, under the filters that the timeline has too. */
export default async function MapPage({ searchParams }: Props) {
  const { filters } = parseFilters(await toSearchParams(searchParams))
  const [view, facets] = await Promise.all([getMap(filters), getFacets({ ...filters, lanes: 'country' })])
  return (
    <>
      <JsonLd data={pageData('Where it happened', view.lead, view.countries.slice(0, 20).map(({ name }) => name))} />
      <MapExplorer first={{ query: filtersToParams(filters).toString(), view, facets }} shapes={worldShapes} />
    </>
  )
}
