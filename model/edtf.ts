import edtf from 'edtf'
import { z } from 'zod'

export const Precision = z.enum(['time', 'day', 'month', 'season', 'year', 'decade', 'interval'])
export type Precision = z.infer<typeof Precision>

/** The days an EDTF value covers: ISO dates, both included, `end` null where it is open. */
export type EdtfBounds = { start: string; end: string | null; precision: Precision }

const isDay = (text: string | undefined): text is string => {
  if (text === undefined) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isFinite(time) && day(time) === text
}
const day = (ms: number) => new Date(ms).toISOString().slice(0, 10)

/**
 * The calendar days that an EDTF value (ISO 8601-2, levels 0 to 2) covers; null where the text is no such value.
 * "2014-04" gives 2014-04-01 to 2014-04-30, precision month. No time zone is applied.
 */
export function edtfBounds(text: string): EdtfBounds | null {
  const [, year, season] = /^(\d{4})-2([1-4])[?~%]?$/.exec(text) ?? []
  if (year) return seasonBounds(Number(year), Number(season))
  const plain = plainBounds(text)
  if (plain) return plain
  if (!/\d/.test(text)) return null
  let value
  try {
    value = edtf(text)
  } catch {
    return null
  }
  if (!Number.isFinite(value.min)) return null
  return { start: day(value.min), end: Number.isFinite(value.max) ? day(value.max) : null, precision: precisionOf(text) }
}

/** Days, months, years and intervals of days, which are nearly all that articles give: they need no grammar, which costs a hundred times as much. */
function plainBounds(text: string): EdtfBounds | null {
  const [, from, to] = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/.exec(text) ?? []
  if (isDay(from) && !text.includes('/')) return { start: from, end: from, precision: 'day' }
  if (isDay(from) && isDay(to) && from <= to) return { start: from, end: to, precision: 'interval' }
  const [, year, month] = /^([1-9]\d{3})(?:-(0[1-9]|1[0-2]))?$/.exec(text) ?? []
  if (year && month) return { start: `${year}-${month}-01`, end: day(Date.UTC(Number(year), Number(month), 0)), precision: 'month' }
  return year ? { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year' } : null
}

/** Seasons as news speaks of them, north of the equator: spring is March to May, winter December of the year to February of the next. */
function seasonBounds(year: number, season: number): EdtfBounds {
  return { start: day(Date.UTC(year, 3 * season - 1, 1)), end: day(Date.UTC(year, 3 * season + 2, 0)), precision: 'season' }
}

function precisionOf(text: string): Precision {
  if (text.includes('/')) return 'interval'
  const plain = text.replace(/[?~%]/g, '')
  if (/T/.test(plain)) return 'time'
  if (/^-?\d{3}X$/.test(plain)) return 'decade'
  if (/^-?\d{4}$/.test(plain)) return 'year'
  if (/^-?\d{4}-(2[1-9]|3\d|4[01])$/.test(plain)) return 'season'
  if (/^-?\d{4}-\d\d$/.test(plain)) return 'month'
  return /^-?\d{4}-\d\d-\d\d$/.test(plain) ? 'day' : 'interval'
}
