import type { Days } from './window-of'
import { toDays, type DayRange } from './census/days'

const lengths = [14, 31, 62, 92, 183, 366, 731, 1461, 3653]
const plenty = 150

/** How many events begin on a day, counted from 1970-01-01. */
export type DayCount = { day: number; count: number }

/**
 * The window to open with, where the reader chose none: of all stretches of two weeks to ten years, the one with most to show for its
 * length; more than `plenty` events count as that many. All days where everything fits well, and where even the shortest stretch has more than `most`
 * events: bars of some days tell less than bars of all years. `days` is sorted.
 */
export function defaultWindow(days: DayCount[], extent: DayRange, most: number): Days {
  const total = days.reduce((sum, { count }) => sum + count, 0)
  const all = extent.after - extent.first
  if (all <= 31 || total <= 12) return withMargin(extent)
  const stretches = lengths.filter((length) => length < all).map((length) => ({ length, ...densest(days, length) }))
  if ((stretches[0]?.count ?? 0) > most) return toDays(extent)
  const best = [...stretches, { length: all, count: total, first: extent.first }]
    .map((stretch) => ({ ...stretch, worth: Math.min(stretch.count, plenty) / Math.sqrt(stretch.length) }))
    .reduce((a, b) => (b.worth > a.worth ? b : a))
  return withMargin(best.length === all ? extent : { first: best.first, after: best.first + best.length + 1 })
}

/** With some air on either side: a mark on the first or the last day is drawn whole. */
function withMargin({ first, after }: DayRange): Days {
  const margin = Math.max(1, Math.round((after - first) * 0.03))
  return toDays({ first: first - margin, after: after + margin })
}

/** The stretch of so many days in which most events begin. */
function densest(days: DayCount[], length: number): { first: number; count: number } {
  let best = { first: days[0]?.day ?? 0, count: 0 }
  let [first, count] = [0, 0]
  for (const last of days) {
    count += last.count
    for (let start = days[first]; start && last.day - start.day + 1 > length; start = days[++first]) count -= start.count
    const start = days[first]
    if (start && count > best.count) best = { first: start.day, count }
  }
  return best
}
