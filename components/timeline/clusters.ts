import type { QuadClass } from '@/model/plover'
import type { EventSummary } from '@/model/views/event-view'
import { DAY, dayStart, isoDay } from './scale'

type Placed = { x0: number; x1: number }

/**
 * Groups items (sorted by `x0`) that begin within `radius` pixels of each other and would need more than `maxRows` sub-rows.
 * Long bars stay by themselves until the radius passes their length. A radius of 0 groups nothing.
 */
export function clusterItems<T extends Placed>(items: T[], radius: number, maxRows: number): T[][] {
  if (radius === 0) return items.map((item) => [item])
  const short = items.filter((item) => item.x1 - item.x0 <= radius)
  const groups = items.filter((item) => item.x1 - item.x0 > radius).map((item) => [item])
  let group: T[] = []
  const close = () => {
    if (group.length >= Math.max(2, maxRows)) groups.push(group)
    else groups.push(...group.map((item) => [item]))
    group = []
  }
  for (const item of short) {
    if (group[0] && item.x0 - group[0].x0 > radius) close()
    group.push(item)
  }
  close()
  return groups.sort((a, b) => (a[0]?.x0 ?? 0) - (b[0]?.x0 ?? 0))
}

/** A piece of a cluster's ring: where it begins and ends, as fractions of the circle. */
export type RingPart = { quad: QuadClass; from: number; to: number }

const ORDER: QuadClass[] = ['verbal-cooperation', 'material-cooperation', 'material-conflict', 'verbal-conflict']

/** The ring of a cluster, split by kind in proportion, cooperation first. */
export function ringParts(quads: QuadClass[]): RingPart[] {
  const parts: RingPart[] = []
  let from = 0
  for (const quad of ORDER) {
    const share = quads.filter((q) => q === quad).length / quads.length
    if (share > 0) parts.push({ quad, from, to: from + share })
    from += share
  }
  return parts
}

/** The days that a cluster's events begin on, with a day of air on either side. */
export function daysOfCluster(events: EventSummary[]): { from: string; to: string } {
  const days = events.map((event) => event.date.start).sort()
  return { from: isoDay(dayStart(days[0] ?? '') - DAY), to: isoDay(dayStart(days.at(-1) ?? '') + DAY) }
}
