/** A civil day: days since 1970-01-01, no time zone. */
export type Day = number

const MS = 86_400_000

/** The day of a year, month (1-12) and day of month; null where the calendar has none such. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null
  return utcDay(year, month, date)
}

/** Date.UTC reads the years 0 to 99 as 1900 to 1999: setUTCFullYear does not. */
function utcDay(year: number, month: number, date: number): Day {
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, date) / MS)
}

export const daysInMonth = (year: number, month: number) => utcDay(year, month + 1, 1) - utcDay(year, month, 1)

const civil = (day: Day) => new Date(day * MS)
export const yearOf = (day: Day) => civil(day).getUTCFullYear()
export const monthOf = (day: Day) => civil(day).getUTCMonth() + 1
export const dateOf = (day: Day) => civil(day).getUTCDate()
/** ISO weekday, Monday 1 to Sunday 7. */
export const weekdayOf = (day: Day) => ((((day + 3) % 7) + 7) % 7) + 1

const pad = (n: number, width: number) => String(n).padStart(width, '0')
export const yearText = (year: number) => pad(year, 4)
export const monthText = (year: number, month: number) => `${yearText(year)}-${pad(month, 2)}`
export const dayText = (day: Day) => `${monthText(yearOf(day), monthOf(day))}-${pad(dateOf(day), 2)}`

/** Reads "2014-04-17" or a date-time that begins so; null where it names no day. */
export function parseDay(text: string | null): Day | null {
  const found = text && /^(\d{4})-(\d\d)-(\d\d)/.exec(text)
  return found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : null
}

/** Moves by whole months; the 31st becomes the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months
  const year = Math.floor(index / 12), month = (index % 12) + 1
  return utcDay(year, month, Math.min(dateOf(day), daysInMonth(year, month)))
}

/** The Monday of an ISO 8601 week. */
export function mondayOf(year: number, week: number): Day {
  const fourth = utcDay(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}

/** ISO 8601 week: "2014-W16". */
export function weekText(day: Day): string {
  const thursday = day - weekdayOf(day) + 4
  const year = yearOf(thursday)
  return `${yearText(year)}-W${pad(Math.floor((thursday - utcDay(year, 1, 1)) / 7) + 1, 2)}`
}

/** Easter Sunday of a Gregorian year (Meeus/Jones/Butcher). */
export function easterOf(year: number): Day {
  const a = year % 19, b = Math.floor(year / 100), c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return utcDay(year, Math.floor(n / 31), (n % 31) + 1)
}

/** The nth weekday of a month ("the third Monday of January"); n = -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Day | null {
  const first = utcDay(year, month, 1), last = utcDay(year, month + 1, 1) - 1
  const day = n < 0 ? last - ((weekdayOf(last) - weekday + 7) % 7) : first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7
  return day >= first && day <= last ? day : null
}
