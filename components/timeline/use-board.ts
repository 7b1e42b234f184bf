'use client'

import { useMemo } from 'react'
import type { EventSummary } from '@/model/views/event-view'
import type { TimelineView } from '@/model/views/timeline-view'
import { densestDay, densityPaths } from './bins'
import { layoutLanes, type LaneLayout } from './layout-lanes'
import { dayStart, type View } from './scale'
import { DENSITY_HEIGHT } from './lane-row'

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

export type Board = { lanes: LaneLayout[]; events: Map<string, EventSummary>; density: ReturnType<typeof densityPaths>[][]; origin: number; height: number }

/** All that the board draws for a view: marks in sub-rows where events are listed, paths of bars where they are too many. */
export function useBoard(timeline: TimelineView, wide: TimelineView | undefined, view: View, width: number, count: number, held: Record<string, number> | null): Board {
  const events = useMemo(() => byId(wide, timeline), [wide, timeline])
  const lists = useMemo(() => laneEvents(timeline, wide, count), [timeline, wide, count])
  const origin = timeline.window ? dayStart(timeline.window.from) : 0
  const density = useMemo(() => {
    if (timeline.complete) return []
    const shown = timeline.lanes.slice(0, count)
    const peak = densestDay(shown.flatMap((lane) => lane.bins))
    const beside = wide && !wide.complete && wide.lanesBy === timeline.lanesBy ? wide.lanes : []
    const inside = (start: string, end: string) => !timeline.window || (end > timeline.window.from && start <= timeline.window.to)
    return shown.map((lane) => {
      const outer = (beside.find((other) => other.key === lane.key)?.bins ?? []).filter((bin) => !inside(bin.start, bin.end))
      return [densityPaths(lane.bins, origin, peak, DENSITY_HEIGHT / 2 - 4), densityPaths(outer, origin, peak, DENSITY_HEIGHT / 2 - 4)]
    })
  }, [timeline, wide, count, origin])
  const lanes = useMemo(() => (timeline.complete ? layoutLanes(lists, view, width, rowLimit(lists.length), held) : []), [timeline.complete, lists, view, width, held])
  const height = timeline.complete ? lanes.reduce((sum, lane) => sum + lane.height, 0) : density.length * DENSITY_HEIGHT
  return { lanes, events, density, origin, height }
}
