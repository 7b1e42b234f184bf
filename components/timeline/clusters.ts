import type { QuadClass } from '@/model/plover'
import type { EventSummary } from '@/model/views/event-view'
import { DAY, dayStart, isoDay } from './scale'

type Placed = { x0: number; x1: number }

/** How far apart marks may stand to be gathered into one cluster, in pixels, tried in turn; the last takes in all. */
const RADII = [16, 24, 36, 54, 90, 160, 320, Infinity]

/** Bars whose ends stand this close lie upon each other, in pixels. */
const SAME = 16

/** The group before or after the one at `full` whose bars lie upon its own: days that fill the view, of which one row cannot hold two. */
function sameStretch<T extends Placed>(groups: T[][], full: number): number {
  const [bar] = groups[full] ?? []
  if (!bar || bar.x1 - bar.x0 <= SAME) return -1
  const isSame = (group: T[]) => group.every((item) => Math.abs(item.x0 - bar.x0) <= SAME && Math.abs(item.x1 - bar.x1) <= SAME)
  const before = groups.findLastIndex((group, i) => i < full && isSame(group))
  return before >= 0 ? before : groups.findIndex((group, i) => i > full && isSame(group))
}

/**
 * Joins the group at `full`, which found no place, with those that begin close before and after it (sorted by `x0`), as few as make a cluster of it.
 * Bars longer than the reach stay by themselves while there are others to gather, but for those that lie upon each other.
 */
export function gatherAround<T extends Placed>(groups: T[][], full: number): T[][] {
  const x = groups[full]?.[0]?.x0 ?? 0
  const same = sameStretch(groups, full)
  if (same >= 0) return groups.flatMap((group, i) => (i === same ? [[...group, ...(groups[full] ?? [])]] : i === full ? [] : [group]))
  for (const radius of RADII) {
    const near = (group: T[]) => group.every((item) => Math.abs(item.x0 - x) <= radius && item.x1 - item.x0 <= radius)
    const members = groups.filter((group, i) => i === full || near(group))
    if (members.length < 2) continue
    const cluster = members.flat().sort((a, b) => a.x0 - b.x0)
    return [...groups.filter((group) => !members.includes(group)), cluster].sort((a, b) => (a[0]?.x0 ?? 0) - (b[0]?.x0 ?? 0))
  }
  return [groups.flat()]
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
