import type { Metadata } from 'next'
import { NetworkExplorer } from '@/components/network/network-explorer'
import { JsonLd } from '@/components/ui/json-ld'
import { pageData } from '@/components/ui/linked-data'
import { toSearchParams, type PageSearchParams } from '@/components/ui/search-params'
import { filtersToParams } from '@/model/filters'
import { parseFilters } from '@/model/parse-filters'
import { getFacets } from '@/queries/facets'
import { getNetwork } from '@/queries/network'

type Props = { searchParams: PageSearchParams }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filters } = parseFilters(await toSearchParams(searchParams))
  return { title: 'Who deals with whom', description: (await getNetwork(filters)).lead }
}

/** The network of those who stand in the same events, under the filters that the timeline has too. */
export default async function NetworkPage({ searchParams }: Props) {
  const { filters } = parseFilters(await toSearchParams(searchParams))
  const [view, facets] = await Promise.all([getNetwork(filters), getFacets({ ...filters, lanes: 'country' })])
  return (
    <>
      <JsonLd data={pageData('Who deals with whom', view.lead, view.nodes.slice(0, 20).map(({ name }) => name))} />
      <NetworkExplorer first={{ query: filtersToParams(filters).toString(), view, facets }} />
    </>
  )
}
