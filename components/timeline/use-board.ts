'use client'

import { useMemo } from 'react'
import type { EventSummary } from '@/model/views/event-view'
import type { TimelineView } from '@/model/views/timeline-view'
import { layoutLanes, type LaneLayout } from './layout-lanes'
import { DAY, span, type View } from './scale'

/** Closer than this, zooming in takes nothing more apart: what one day holds has to stand there. */
const close = 4 * DAY

/** How many sub-rows a lane may take: few lanes may grow tall, many stay low; of a few days all may. */
const rowLimit = (lanes: number, view: View): number => (span(view) <= close ? 16 : lanes <= 3 ? 9 : lanes <= 8 ? 7 : 5)

export type Board = { lanes: LaneLayout[]; events: Map<string, EventSummary> }

/** The marks that the board draws for a view, in sub-rows, where events are listed; no lanes where they are too many. */
export function useBoard(timeline: TimelineView, view: View, width: number, count: number, held: Record<string, number> | null, folded: readonly string[]): Board {
  const events = useMemo(() => new Map(timeline.events.map((event) => [event.id, event])), [timeline])
  const lists = useMemo(() => timeline.lanes.slice(0, count).map((lane) => ({ key: lane.key, events: lane.events.flatMap((index) => timeline.events[index] ?? []) })), [timeline, count])
  const lanes = useMemo(() => (timeline.complete ? layoutLanes(lists, view, width, rowLimit(lists.length, view), held, folded) : []), [timeline.complete, lists, view, width, held, folded])
  return useMemo(() => ({ lanes, events }), [lanes, events])
}
