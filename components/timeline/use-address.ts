'use client'

import { useSearchParams } from 'next/navigation'
import { useCallback, useMemo } from 'react'
import { filtersToParams, parseFilters, type Filters } from '@/model/filters'

export type Address = ReturnType<typeof useAddress>

/** The address of a set of filters with, where one is open, the chosen event. */
export function addressOf(filters: Filters, chosen: string | null): string {
  const params = filtersToParams(filters)
  if (chosen) params.set('event', chosen)
  const query = params.toString()
  return query ? `/?${query}` : '/'
}

/** The front page's state as its address holds it. A change of filter is a step of history; panning replaces the step it is in. */
export function useAddress() {
  const params = useSearchParams()
  const query = params.toString()
  const { filters, problems } = useMemo(() => parseFilters(new URLSearchParams(query)), [query])
  const chosen = params.get('event')

  const setFilters = useCallback((next: Filters) => window.history.pushState(null, '', addressOf(next, null)), [])
  const setWindow = useCallback(
    (days: { from: string; to: string }) => {
      const now = new URLSearchParams(window.location.search)
      const next = addressOf({ ...parseFilters(now).filters, ...days }, now.get('event'))
      if (next !== window.location.pathname + window.location.search) window.history.replaceState(null, '', next)
    },
    [],
  )
  const choose = useCallback((id: string | null) => {
    const now = new URLSearchParams(window.location.search)
    const next = addressOf(parseFilters(now).filters, id)
    if (id && !now.get('event')) window.history.pushState(null, '', next)
    else window.history.replaceState(null, '', next)
  }, [])
  return { filters, problems, chosen, setFilters, setWindow, choose }
}
