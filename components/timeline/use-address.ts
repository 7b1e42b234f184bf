'use client'

import { useSearchParams } from 'next/navigation'
import { useCallback, useMemo, useState } from 'react'
import { parseFilters, type Filters } from '@/model/filters'
import { parseLaneChoice, plainLanes, type LaneChoice } from '@/model/lane-choice'
import { addressOf } from './address-of'

const readAddress = () => {
  const params = new URLSearchParams(window.location.search)
  return { filters: parseFilters(params).filters, chosen: params.get('event'), choice: parseLaneChoice(params) }
}

/** The front page's state as its address holds it. A change of filter is a step of history; panning and how the lanes stand replace the step they are in. */
export function useAddress() {
  const written = useSearchParams().toString()
  // The router tells of a new address a moment later: what this page writes itself is shown at once.
  const [state, setState] = useState({ written, query: written })
  if (state.written !== written) setState({ written, query: written })
  const query = state.written === written ? state.query : written
  const parsed = useMemo(() => {
    const params = new URLSearchParams(query)
    return { ...parseFilters(params), chosen: params.get('event'), choice: parseLaneChoice(params) }
  }, [query])

  const go = useCallback((next: string, how: 'pushState' | 'replaceState') => {
    if (next === window.location.pathname + window.location.search) return
    setState((now) => ({ ...now, query: next.slice(2) }))
    // The fragment holds the reader's story, if there is one: it goes along.
    window.history[how](null, '', next + window.location.hash)
  }, [])
  const setFilters = useCallback((next: Filters) => {
    const now = readAddress()
    // Keys of lanes mean nothing among lanes of another kind.
    const choice = now.filters.lanes === next.lanes ? now.choice : { ...plainLanes, order: now.choice.order, links: now.choice.links }
    go(addressOf(next, null, choice), 'pushState')
  }, [go])
  const setWindow = useCallback((days: { from: string; to: string }) => {
    const now = readAddress()
    go(addressOf({ ...now.filters, ...days }, now.chosen, now.choice), 'replaceState')
  }, [go])
  const setChoice = useCallback((choice: LaneChoice) => {
    const now = readAddress()
    go(addressOf(now.filters, now.chosen, choice), 'replaceState')
  }, [go])
  const choose = useCallback((id: string | null) => {
    const now = readAddress()
    go(addressOf(now.filters, id, now.choice), id && !now.chosen ? 'pushState' : 'replaceState')
  }, [go])
  return { ...parsed, setFilters, setWindow, setChoice, choose }
}
