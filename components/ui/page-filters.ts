import type { Filters } from '@/model/filters'
import { parseFilters } from '@/model/parse-filters'
import { toSearchParams, type PageSearchParams } from './search-params'

/** The filters of a page's address, with those that the page itself stands for (an actor's page: that actor). Values that make no sense are passed over. */
export async function pageFilters(given: PageSearchParams, own: Partial<Filters>): Promise<Filters> {
  return { ...parseFilters(await toSearchParams(given)).filters, ...own }
}
