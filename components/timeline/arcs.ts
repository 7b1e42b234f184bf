import type { EventSummary } from '@/model/views/event-view'
import { rowMiddle } from './lanes'
import type { LaneLayout } from './layout-lanes'

/** A link between two marks: from one to the next event of the same agreement, in pixels of the board. */
export type Arc = { agreement: string; from: { id: string; x: number; y: number }; to: { id: string; x: number; y: number } }

/** The links between the events of one agreement, each to the next in time; an event is met in the first lane that shows its mark. */
export function arcsOf(lanes: LaneLayout[], events: Map<string, EventSummary>): Arc[] {
  const places = new Map<string, { id: string; x: number; y: number }>()
  for (const lane of lanes) {
    for (const { id, x0, row } of lane.marks) if (!places.has(id)) places.set(id, { id, x: x0, y: lane.top + rowMiddle(row) })
    for (const { ids, x, row } of lane.clusters) for (const id of ids) if (!places.has(id)) places.set(id, { id, x, y: lane.top + rowMiddle(row) })
  }
  const chains = new Map<string, { id: string; x: number; y: number }[]>()
  for (const event of [...events.values()].sort((a, b) => (a.date.start < b.date.start ? -1 : 1))) {
    const place = places.get(event.id)
    if (!event.agreement || !place) continue
    chains.set(event.agreement.key, [...(chains.get(event.agreement.key) ?? []), place])
  }
  return [...chains].flatMap(([agreement, chain]) => chain.slice(1).map((to, i) => ({ agreement, from: chain[i] as typeof to, to }))).filter(({ from, to }) => from.x !== to.x || from.y !== to.y)
}

/** The path of an arc: it rises over both its ends, the farther apart the higher, but not out of the board. */
export function arcPath({ from, to }: Arc): string {
  const lift = Math.min(46, 12 + Math.abs(to.x - from.x) / 8)
  const top = Math.max(4, Math.min(from.y, to.y) - lift)
  const round = (n: number) => Math.round(n * 10) / 10
  return `M${round(from.x)} ${round(from.y - 7)}C${round(from.x)} ${round(top)} ${round(to.x)} ${round(top)} ${round(to.x)} ${round(to.y - 7)}`
}
