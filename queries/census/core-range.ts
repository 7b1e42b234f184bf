import type { DayRange } from './days'

/** Of so many, one may be left out at either end; never more than `most`. */
const apart = 200
const most = 20
/** A gap of this part of the extent sets what lies beyond it apart. */
const wide = 0.2

/**
 * The days that an overview shows: the extent, but for a few events that lie decades before or after all others and would press them into a corner.
 * `begun` tells how many of `total` begin before a day.
 */
export function coreRange(extent: DayRange, total: number, begun: (day: number) => number): DayRange {
  const few = Math.min(most, Math.floor(total / apart))
  const dayOf = (rank: number) => firstWith(extent, (day) => begun(day + 1) >= rank)
  const least = (extent.after - extent.first) * wide
  const [firsts, lasts] = [Array.from({ length: few + 1 }, (_, i) => dayOf(i + 1)), Array.from({ length: few + 1 }, (_, i) => dayOf(total - i))]
  // The last wide gap among the first few, and the first among the last few.
  const first = firsts.findLast((day, i) => day - (firsts[i - 1] ?? day) >= least) ?? extent.first
  const last = lasts.findLast((day, i) => (lasts[i - 1] ?? day) - day >= least)
  return { first, after: last === undefined ? extent.after : last + 1 }
}

/** The first day of which `holds` is true; it is of all days after that one. */
function firstWith({ first, after }: DayRange, holds: (day: number) => boolean): number {
  let [low, high] = [first, after - 1]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
