'use client'

import { useMemo } from 'react'
import type { EventSummary } from '@/model/views/event-view'
import type { TimelineView } from '@/model/views/timeline-view'
import { layoutLanes, type LaneLayout } from './layout-lanes'
import type { View } from './scale'

/** How many sub-rows a lane may take: few lanes may grow tall, many stay low. */
const rowLimit = (lanes: number): number => (lanes <= 3 ? 9 : lanes <= 8 ? 7 : 5)

/** Events by their id, from the answers at hand; the view's own last, so that it holds. */
const byId = (...views: (TimelineView | undefined)[]): Map<string, EventSummary> => new Map(views.flatMap((view) => view?.events ?? []).map((event) => [event.id, event]))

/** The lanes' events: the window's own and, where the wider answer is complete too, those beside it. */
function laneEvents(timeline: TimelineView, wide: TimelineView | undefined, count: number): { key: string; events: EventSummary[] }[] {
  const wider = wide?.complete && wide.lanesBy === timeline.lanesBy ? wide : undefined
  return timeline.lanes.slice(0, count).map((lane) => {
    const found = byId()
    for (const source of [wider, timeline]) {
      for (const index of source?.lanes.find((other) => other.key === lane.key)?.events ?? []) {
        const event = source?.events[index]
        if (event) found.set(event.id, event)
      }
    }
    return { key: lane.key, events: [...found.values()] }
  })
}

export type Board = { lanes: LaneLayout[]; events: Map<string, EventSummary> }

/** The marks that the board draws for a view, in sub-rows, where events are listed; no lanes where they are too many. */
export function useBoard(timeline: TimelineView, wide: TimelineView | undefined, view: View, width: number, count: number, held: Record<string, number> | null, folded: readonly string[]): Board {
  const events = useMemo(() => byId(wide, timeline), [wide, timeline])
  const lists = useMemo(() => laneEvents(timeline, wide, count), [timeline, wide, count])
  const lanes = useMemo(() => (timeline.complete ? layoutLanes(lists, view, width, rowLimit(lists.length), held, folded) : []), [timeline.complete, lists, view, width, held, folded])
  return useMemo(() => ({ lanes, events }), [lanes, events])
}
