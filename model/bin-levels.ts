import { oneOf, type WordOf } from './one-of'

/** How long the bins of a density picture are. */
export const BinLevel = oneOf('day', 'week', 'month', 'quarter', 'year', 'decade', 'century')
export type BinLevel = WordOf<typeof BinLevel>

/** Days in a bin, about: exact for days and weeks. */
export const binDays: Record<BinLevel, number> = { day: 1, week: 7, month: 30.44, quarter: 91.31, year: 365.25, decade: 3652.5, century: 36525 }

const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }

/** The number of the bin that holds a day (days are counted from 1970-01-01): bins of a level are numbered without gaps, weeks from Monday, months from January of year 0. */
export function binOf(level: BinLevel, day: number): number {
  if (level === 'day') return day
  if (level === 'week') return Math.floor((day + 3) / 7)
  const date = new Date(day * 86_400_000)
  return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / months[level])
}

/** The first day of a bin: `binOf` turned round. */
export function binStart(level: BinLevel, bin: number): number {
  if (level === 'day') return bin
  if (level === 'week') return bin * 7 - 3
  const month = bin * months[level]
  const date = new Date(0)
  date.setUTCFullYear(Math.floor(month / 12), ((month % 12) + 12) % 12, 1)
  return date.getTime() / 86_400_000
}

/** The first days of the bins from one number to another, and the day after the last. */
export const binEdges = (level: BinLevel, first: number, last: number): Int32Array => Int32Array.from({ length: last - first + 2 }, (_, i) => binStart(level, first + i))

/** The finest level at which so many days make at most `most` bins. */
export const levelFor = (days: number, most: number): BinLevel => BinLevel.options.find((level) => days / binDays[level] + 1 <= most) ?? 'century'

/** Most bins that a view is drawn with: six pixels each on a common screen. */
export const viewBins = 180

/** Bins of a level come in tiles of so many. */
export const tileBins = 128

/** The tiles that hold a stretch of days, both included. */
export function tilesOf(level: BinLevel, first: number, last: number): number[] {
  const from = Math.floor(binOf(level, first) / tileBins)
  const to = Math.floor(binOf(level, last) / tileBins)
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}
