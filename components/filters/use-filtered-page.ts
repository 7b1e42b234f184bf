'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { usePathname, useSearchParams } from 'next/navigation'
import { useMemo } from 'react'
import { askRecord } from '@/components/ui/ask-record'
import { filtersToParams, type Filters } from '@/model/filters'
import { parseFilters } from '@/model/parse-filters'
import type { FacetsView } from '@/model/views/timeline-view'

/** What the server put into the page, and for which filters. */
export type FirstAnswer<T> = { query: string; view: T; facets: FacetsView }

/**
 * A page that answers one question under the filters of its address: the answer that came with the page, then that of the route of the same name.
 * Each change of a filter is a step of history; `kept` names what else stands in the address and stays there.
 */
export function useFilteredPage<T>(route: string, first: FirstAnswer<T>, kept: readonly string[] = []) {
  const path = usePathname()
  const written = useSearchParams().toString()
  const { filters, problems } = useMemo(() => parseFilters(new URLSearchParams(written)), [written])
  const filterQuery = filtersToParams(filters).toString()
  const own = new URLSearchParams([...new URLSearchParams(written)].filter(([name]) => kept.includes(name))).toString()
  const query = [own, filterQuery].filter(Boolean).join('&')
  const view = useQuery({ queryKey: [route, query], queryFn: ({ signal }) => askRecord<T>(`${route}?${query}`, signal), initialData: query === first.query ? first.view : undefined, placeholderData: keepPreviousData })
  const facets = useQuery({ queryKey: ['facets', filterQuery], queryFn: ({ signal }) => askRecord<FacetsView>(`/api/facets?${filterQuery}`, signal), initialData: query === first.query ? first.facets : undefined, placeholderData: keepPreviousData })
  const setFilters = (next: Filters) => {
    const asked = [own, filtersToParams(next).toString()].filter(Boolean).join('&')
    window.history.pushState(null, '', asked ? `${path}?${asked}` : path)
  }
  return { filters, problems, setFilters, view: view.data ?? first.view, facets: facets.data ?? first.facets, busy: view.isFetching, failed: view.isError }
}
