import { isoDateWords } from '@/lib/date-words'

/** One bin of a history: its first month ("2014-04"), and the words under it where there is room for any. */
export type MonthBin = { label: string; tick: string | null }

/** Bins that follow each other without gaps; `indexOf` gives the bin of a month or day, which must lie within. */
export type MonthBins = { unit: 'month' | 'quarter' | 'year'; bins: MonthBin[]; indexOf: (iso: string) => number }

const units = [[1, 'month'], [3, 'quarter'], [12, 'year']] as const

const monthNumber = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1

/**
 * Cuts the time from the first of some months or days to the last into months, quarters or years, whichever fits in `most` bins at best.
 * Ticks are months where they are few, else years: some six at most, so that a column or a phone has room for them, and none that would stand out at the right.
 */
export function monthBins(isos: readonly string[], most = 72): MonthBins {
  const months = isos.map(monthNumber)
  if (!months.length) return { unit: 'month', bins: [], indexOf: () => -1 }
  const first = months.reduce((a, b) => Math.min(a, b))
  const last = months.reduce((a, b) => Math.max(a, b))
  const [size, unit] = units.find(([size]) => (last - first) / size < most) ?? units[2]
  const from = Math.floor(first / size)
  const count = Math.floor(last / size) - from + 1
  const bins = Array.from({ length: count }, (_, index): MonthBin => {
    const month = (from + index) * size
    const label = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
    return { label, tick: tickOf(label, index, count, (last - first) / 12) }
  })
  return { unit, bins, indexOf: (iso) => Math.floor(monthNumber(iso) / size) - from }
}

function tickOf(label: string, index: number, bins: number, years: number): string | null {
  const [year = '', month] = label.split('-')
  if (bins <= 14) return index === 0 || month === '01' ? isoDateWords(years < 14 && bins > years + 1 ? label : year, 'short') : isoDateWords(label, 'short').slice(0, 3)
  const step = [1, 2, 5, 10, 20, 50].find((each) => years / each <= 6.5) ?? 100
  return month === '01' && Number(year) % step === 0 && index < bins * 0.92 ? year : null
}

/** "April 2014", "the second quarter of 2014" or "2014": the bin in words. */
export function binWords(label: string, unit: MonthBins['unit']): string {
  if (unit === 'year') return label.slice(0, 4)
  return unit === 'month' ? isoDateWords(label) : `the ${['first', 'second', 'third', 'fourth'][Math.floor((Number(label.slice(5, 7)) - 1) / 3)] ?? ''} quarter of ${label.slice(0, 4)}`
}
