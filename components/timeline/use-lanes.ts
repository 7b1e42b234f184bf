'use client'

import { keepPreviousData, useQueries } from '@tanstack/react-query'
import { askRecord } from '@/components/ui/ask-record'
import type { Filters } from '@/model/filters'
import type { LaneChoice } from '@/model/lane-choice'
import type { Lane, LaneListView, TimelineView } from '@/model/views/timeline-view'
import { questionOf } from './question-of'

const PAGE = 200

/** Lanes by their place; those on their way are missing. */
export type Lanes = { at: (place: number) => Lane | undefined; count: number }

/** The lanes to be shown: `wanted` of those that came with the answer, or all there are, fetched by the page where the places from `first` to `last` come into view. */
export function useLanes(timeline: TimelineView, filters: Filters, choice: LaneChoice, wanted: number, first: number, last: number): Lanes {
  const held = timeline.lanes.length
  const fetched = wanted > held && !timeline.complete
  const pages = fetched ? Array.from({ length: Math.floor(last / PAGE) - Math.floor(first / PAGE) + 1 }, (_, i) => Math.floor(first / PAGE) + i) : []
  const question = questionOf({ ...filters, ...(timeline.window ?? {}) }, choice)
  const answers = useQueries({
    queries: pages.map((page) => ({
      queryKey: ['lanes', question, page],
      placeholderData: keepPreviousData,
      queryFn: ({ signal }: { signal: AbortSignal }) => askRecord<LaneListView>(`/api/lanes?${question}${question && '&'}offset=${page * PAGE}`, signal),
    })),
  })
  if (!fetched) return { at: (place) => timeline.lanes[place], count: Math.min(wanted, held) }
  const byPage = new Map(pages.map((page, i) => [page, answers[i]?.data?.lanes]))
  return {
    at: (place) => {
      const lane = byPage.get(Math.floor(place / PAGE))?.[place % PAGE] ?? timeline.lanes[place]
      return lane && { events: [], ...lane }
    },
    count: Math.min(wanted, timeline.laneCount),
  }
}
