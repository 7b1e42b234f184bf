'use client'

import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { askRecord } from '@/components/ui/ask-record'
import { filtersToParams, type Filters } from '@/model/filters'
import type { TileView, TimelineView } from '@/model/views/timeline-view'
import { TileStore } from './tile-store'
import type { ViewControl } from './use-view'

/** Sets of filters whose tiles are kept, for the way back to them. */
const MOST_STORES = 6
const PAUSE = 90
/** Lanes that one question asks for: more would make a slow answer. */
const MOST_LANES = 12

/** The tiles of these filters: those that came with the answer at once, further ones as the view comes near them. `onTiles` hears when some arrived. */
export function useTiles(timeline: TimelineView, filters: Filters, keys: string[], control: ViewControl, onTiles: () => void): TileStore {
  const client = useQueryClient()
  const [stores] = useState(() => new Map<string, TileStore>())
  const query = filtersToParams({ ...filters, lanes: timeline.lanesBy, from: undefined, to: undefined }).toString()
  const store = useMemo(() => storeOf(stores, `${timeline.revision} ${query}`, timeline.tiles), [stores, timeline.revision, query, timeline.tiles])
  const wanted = keys.join('\n')
  const heard = useRef(onTiles)
  useEffect(() => {
    heard.current = onTiles
  })

  const { now, subscribe, view } = control
  const fetchMissing = useCallback(() => {
    if (!wanted) return
    for (const request of store.missing(now.current, wanted.split('\n'))) {
      for (let i = 0; i < request.keys.length; i += MOST_LANES) {
        void askTile(client, timeline.revision, query, { ...request, keys: request.keys.slice(i, i + MOST_LANES) }).then((tile) => {
          store.add(tile)
          heard.current()
        }, () => {})
      }
    }
  }, [client, timeline.revision, query, store, now, wanted])
  useEffect(() => {
    fetchMissing()
    let timer: ReturnType<typeof setTimeout> | undefined
    // While the view moves, what it comes near to is asked for now and then, not at each frame.
    const unsubscribe = subscribe(() => {
      timer ??= setTimeout(() => {
        timer = undefined
        fetchMissing()
      }, PAUSE)
    })
    return () => {
      unsubscribe()
      clearTimeout(timer)
    }
  }, [fetchMissing, subscribe, view])
  return store
}

function storeOf(stores: Map<string, TileStore>, name: string, first: TileView[]): TileStore {
  const store = stores.get(name) ?? new TileStore()
  stores.delete(name)
  stores.set(name, store)
  for (const tile of first) store.add(tile)
  const oldest = stores.keys().next().value
  if (stores.size > MOST_STORES && oldest !== undefined) stores.delete(oldest)
  return store
}

function askTile(client: QueryClient, revision: string, query: string, { level, tile, keys }: { level: string; tile: number; keys: string[] }): Promise<TileView> {
  const params = new URLSearchParams([['level', level], ['tile', String(tile)], ...keys.map((key) => ['key', key])])
  const path = `/api/tiles?${query}${query && '&'}${params}`
  return client.fetchQuery({
    queryKey: ['tiles', revision, path],
    staleTime: Infinity,
    gcTime: 60_000,
    queryFn: ({ signal }) => askRecord<TileView>(path, signal),
  })
}
