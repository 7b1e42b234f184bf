import { oneOf, type WordOf } from './one-of'

export const Precision = oneOf('time', 'day', 'month', 'season', 'year', 'decade', 'interval')
export type Precision = WordOf<typeof Precision>

/** The days an EDTF value covers: ISO dates, both included, `end` null where it is open. */
export type EdtfBounds = { start: string; end: string | null; precision: Precision }

const isDay = (text: string | undefined): text is string => {
  if (text === undefined) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isFinite(time) && day(time) === text
}
/** The ISO day of a time. */
export const day = (ms: number) => new Date(ms).toISOString().slice(0, 10)

/** The days that a day, a month, a year, a season or an interval of days covers, as nearly all dates are written; null for all else that EDTF knows, which needs its grammar. */
export function plainBounds(text: string): EdtfBounds | null {
  const [, year, season] = /^(\d{4})-2([1-4])[?~%]?$/.exec(text) ?? []
  return year ? seasonBounds(Number(year), Number(season)) : exactBounds(text)
}

/** Might EDTF know it as a date? What looks like a plain one must be one. */
export const looksLikeDate = (text: string): boolean => plainBounds(text) !== null || (/^[\dXYESTZ.?~%+:,/[\]{}-]+$/.test(text) && !/^\d{4}(-\d\d){0,2}$/.test(text))

function exactBounds(text: string): EdtfBounds | null {
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

