'use client'

import { useSearchParams } from 'next/navigation'
import { useCallback, useMemo, useState } from 'react'
import { readFilters, type Filters } from '@/model/filters'
import { parseLaneChoice, plainLanes, type LaneChoice } from '@/model/lane-choice'
import { looksLikeDate } from '@/model/plain-dates'
import { addressOf } from './address-of'

/** The front page's state as its address holds it. A change of filter is a step of history; panning and how the lanes stand replace the step they are in. `refused` are values that the server knows for no dates. */
export function useAddress(refused: string[]) {
  const read = useCallback((query: string) => {
    const params = new URLSearchParams(query)
    return { ...readFilters(params, (text) => looksLikeDate(text) && !refused.includes(text)), chosen: params.get('event'), choice: parseLaneChoice(params) }
  }, [refused])
  const written = useSearchParams().toString()
  // The router tells of a new address a moment later: what this page writes itself is shown at once.
  const [state, setState] = useState({ written, query: written })
  if (state.written !== written) setState({ written, query: written })
  const query = state.written === written ? state.query : written
  const parsed = useMemo(() => read(query), [read, query])

  const go = useCallback((next: string, how: 'pushState' | 'replaceState') => {
    if (next === window.location.pathname + window.location.search) return
    setState((now) => ({ ...now, query: next.slice(2) }))
    // The fragment holds the reader's story, if there is one: it goes along.
    window.history[how](null, '', next + window.location.hash)
  }, [])
  const setFilters = useCallback((next: Filters) => {
    const now = read(window.location.search)
    // Keys of lanes mean nothing among lanes of another kind.
    const choice = now.filters.lanes === next.lanes ? now.choice : { ...plainLanes, order: now.choice.order, links: now.choice.links }
    go(addressOf(next, null, choice), 'pushState')
  }, [go, read])
  const setWindow = useCallback((days: { from: string; to: string }) => {
    const now = read(window.location.search)
    go(addressOf({ ...now.filters, ...days }, now.chosen, now.choice), 'replaceState')
  }, [go, read])
  const setChoice = useCallback((choice: LaneChoice) => {
    const now = read(window.location.search)
    go(addressOf(now.filters, now.chosen, choice), 'replaceState')
  }, [go, read])
  const choose = useCallback((id: string | null) => {
    const now = read(window.location.search)
    go(addressOf(now.filters, id, now.choice), id && !now.chosen ? 'pushState' : 'replaceState')
  }, [go, read])
  return { ...parsed, setFilters, setWindow, setChoice, choose }
}
