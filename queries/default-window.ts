import type { Days } from './matching-events'

const dayMs = 86_400_000
const lengths = [14, 31, 62, 92, 183, 366, 731, 1461, 3653]
const plenty = 150

/** How many events begin on a day. */
export type DayCount = { day: string; count: number }

/**
 * The window to open with, where the reader chose none: of all stretches of two weeks to ten years, the one with most to show for its
 * length. More than `plenty` events count as that many, for they would be drawn as bins. All days where everything fits well. `days` is sorted.
 */
export function defaultWindow(days: DayCount[], extent: Days): Days {
  const total = days.reduce((sum, { count }) => sum + count, 0)
  const all = lengthOf(extent)
  if (all <= 31 || total <= 12) return extent
  const stretches = lengths.filter((length) => length < all).map((length) => ({ length, ...densest(days, length) }))
  const best = [...stretches, { length: all, count: total, from: extent.from }]
    .map((stretch) => ({ ...stretch, worth: Math.min(stretch.count, plenty) / Math.sqrt(stretch.length) }))
    .reduce((a, b) => (b.worth > a.worth ? b : a))
  const margin = Math.max(1, Math.round(best.length * 0.03))
  return best.length === all ? extent : { from: shift(best.from, -margin), to: shift(best.from, best.length + margin) }
}

/** The stretch of so many days in which most events begin. */
function densest(days: DayCount[], length: number): { from: string; count: number } {
  let best = { from: days[0]?.day ?? '', count: 0 }
  let first = 0
  let count = 0
  for (const last of days) {
    count += last.count
    for (let start = days[first]; start && lengthOf({ from: start.day, to: last.day }) > length; start = days[++first]) count -= start.count
    const start = days[first]
    if (start && count > best.count) best = { from: start.day, count }
  }
  return best
}

const lengthOf = ({ from, to }: Days) => (Date.parse(to) - Date.parse(from)) / dayMs + 1
const shift = (day: string, by: number) => new Date(Date.parse(day) + by * dayMs).toISOString().slice(0, 10)
