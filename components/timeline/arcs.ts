import { linkLabel, type EventLink } from '@/model/event-link'
import type { EventSummary } from '@/model/views/event-view'
import { rowMiddle } from './lanes'
import type { LaneLayout } from './layout-lanes'

type Place = { id: string; x: number; y: number }

/** A link between two marks, in pixels of the board: to the next event of one agreement, or to what came of a demand, a threat or a plan, with why. */
export type Arc = { agreement: string | null; words: string | null; from: Place; to: Place }

function placesOf(lanes: LaneLayout[]): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const lane of lanes) {
    for (const { id, x0, row } of lane.marks) if (!places.has(id)) places.set(id, { id, x: x0, y: lane.top + rowMiddle(row) })
    for (const { ids, x, row } of lane.clusters) for (const id of ids) if (!places.has(id)) places.set(id, { id, x, y: lane.top + rowMiddle(row) })
  }
  return places
}

const areApart = ({ from, to }: Arc) => from.x !== to.x || from.y !== to.y

/** Arcs from each event to what came of it; an event is met in the first lane that shows its mark. */
export function chainArcs(lanes: LaneLayout[], links: EventLink[]): Arc[] {
  const places = placesOf(lanes)
  return links.flatMap(({ from, to, kind, reason }): Arc[] => {
    const [a, b] = [places.get(from), places.get(to)]
    return a && b ? [{ agreement: null, words: `${linkLabel[kind]}: ${reason}`, from: a, to: b }] : []
  }).filter(areApart)
}

/** Arcs between the events of one agreement, each to the next in time. */
export function agreementArcs(lanes: LaneLayout[], events: Map<string, EventSummary>): Arc[] {
  const places = placesOf(lanes)
  const chains = new Map<string, Place[]>()
  for (const event of [...events.values()].sort((a, b) => (a.date.start < b.date.start ? -1 : 1))) {
    const place = places.get(event.id)
    if (!event.agreement || !place) continue
    chains.set(event.agreement.key, [...(chains.get(event.agreement.key) ?? []), place])
  }
  return [...chains].flatMap(([agreement, chain]) => chain.slice(1).map((to, i): Arc => ({ agreement, words: null, from: chain[i] as Place, to }))).filter(areApart)
}

/** The path of an arc: it rises over both its ends, the farther apart the higher, but not out of the board. */
export function arcPath({ from, to }: Pick<Arc, 'from' | 'to'>): string {
  const lift = Math.min(46, 12 + Math.abs(to.x - from.x) / 8)
  const top = Math.max(4, Math.min(from.y, to.y) - lift)
  const round = (n: number) => Math.round(n * 10) / 10
  return `M${round(from.x)} ${round(from.y - 7)}C${round(from.x)} ${round(top)} ${round(to.x)} ${round(top)} ${round(to.x)} ${round(to.y - 7)}`
}
