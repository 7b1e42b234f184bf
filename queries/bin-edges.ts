import type { Days } from './matching-events'

const dayMs = 86_400_000
const iso = (day: Date) => day.toISOString().slice(0, 10)
const isoDay = (text: string) => new Date(`${text}T00:00:00Z`)
const monthsOf = (day: Date) => day.getUTCFullYear() * 12 + day.getUTCMonth()

/**
 * Cuts a window into days, weeks (from Monday), months, quarters, years, decades or centuries, whichever gives at most `most` bins:
 * the first day of each bin, and the day after the last. The outer bins are whole, so they may reach beyond the window.
 */
export function binEdges({ from, to }: Days, most = 130): string[] {
  const days = (Date.parse(to) - Date.parse(from)) / dayMs + 1
  if (days <= most) return edges(from, to, (day) => day, (day) => addDays(day, 1))
  if (days / 7 + 1 <= most) return edges(from, to, (day) => addDays(day, -((day.getUTCDay() + 6) % 7)), (day) => addDays(day, 7))
  const step = [1, 3, 12, 120].find((months) => days / 30.4 / months + 1 <= most) ?? 1200
  return edges(from, to, (day) => month(Math.floor(monthsOf(day) / step) * step), (day) => month(monthsOf(day) + step))
}

const addDays = (day: Date, count: number) => new Date(day.getTime() + count * dayMs)

/** The first day of the month that is so many months after January of year 0. */
function month(count: number): Date {
  const day = new Date(0)
  day.setUTCFullYear(Math.floor(count / 12), count % 12, 1)
  return day
}

function edges(from: string, to: string, floor: (day: Date) => Date, next: (day: Date) => Date): string[] {
  const list = []
  let day = floor(isoDay(from))
  for (; iso(day) <= to; day = next(day)) list.push(iso(day))
  return [...list, iso(day)]
}
