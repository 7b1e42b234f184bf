'use client'

import { useSearchParams } from 'next/navigation'
import { useCallback, useMemo, useState } from 'react'
import { filtersToParams, parseFilters, type Filters } from '@/model/filters'

/** The address of a set of filters with, where one is open, the chosen event. */
export function addressOf(filters: Filters, chosen: string | null): string {
  const params = filtersToParams(filters)
  if (chosen) params.set('event', chosen)
  const query = params.toString()
  return query ? `/?${query}` : '/'
}

/** The front page's state as its address holds it. A change of filter is a step of history; panning replaces the step it is in. */
export function useAddress() {
  const written = useSearchParams().toString()
  // The router tells of a new address a moment later: what this page writes itself is shown at once.
  const [state, setState] = useState({ written, query: written })
  if (state.written !== written) setState({ written, query: written })
  const query = state.written === written ? state.query : written
  const { filters, problems } = useMemo(() => parseFilters(new URLSearchParams(query)), [query])
  const chosen = useMemo(() => new URLSearchParams(query).get('event'), [query])

  const go = useCallback((next: string, how: 'pushState' | 'replaceState') => {
    if (next === window.location.pathname + window.location.search) return
    setState((now) => ({ ...now, query: next.slice(2) }))
    window.history[how](null, '', next)
  }, [])
  const setFilters = useCallback((next: Filters) => go(addressOf(next, null), 'pushState'), [go])
  const setWindow = useCallback(
    (days: { from: string; to: string }) => {
      const now = new URLSearchParams(window.location.search)
      go(addressOf({ ...parseFilters(now).filters, ...days }, now.get('event')), 'replaceState')
    },
    [go],
  )
  const choose = useCallback(
    (id: string | null) => {
      const now = new URLSearchParams(window.location.search)
      go(addressOf(parseFilters(now).filters, id), id && !now.get('event') ? 'pushState' : 'replaceState')
    },
    [go],
  )
  return { filters, problems, chosen, setFilters, setWindow, choose }
}
