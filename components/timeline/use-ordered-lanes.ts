'use client'

import { useMemo, useState } from 'react'
import type { TimelineView } from '@/model/views/timeline-view'
import { keepOrder } from './lane-order'

/** The timeline with its lanes where they stood before; another choice of lanes or filters (`about`) starts anew with the fullest first. */
export function useOrderedLanes(timeline: TimelineView, about: string): TimelineView {
  const [state, setState] = useState({ about, order: timeline.lanes.map((lane) => lane.key) })
  const order = keepOrder(state.about === about ? state.order : [], timeline.lanes.map((lane) => lane.key))
  if (state.about !== about || order !== state.order) setState({ about, order })
  return useMemo(() => ({ ...timeline, lanes: order.flatMap((key) => timeline.lanes.find((lane) => lane.key === key) ?? []) }), [timeline, order])
}
