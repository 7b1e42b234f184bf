import { edtfBounds } from './edtf'

/** A stretch of days that an EDTF value names: "2014", "2014-04", "2014-04-17/2014-09-05". ISO days, both included. */
export type Period = { edtf: string; from: string; to: string }

/** The days that an EDTF value covers; null where it is none, or has no end. */
export function parsePeriod(text: string): Period | null {
  const bounds = edtfBounds(text.trim())
  return bounds?.end && !text.includes('\u0000') ? { edtf: text.trim(), from: bounds.start, to: bounds.end } : null
}

export const periodNames = ['first', 'second'] as const
export type PeriodName = (typeof periodNames)[number]
export type Periods = Partial<Record<PeriodName, Period>>

/** The two periods that an address sets side by side, `first` and `second`; what is no date is left out and named in `problems`. */
export function parsePeriods(params: URLSearchParams): { periods: Periods; problems: { name: PeriodName; value: string }[] } {
  const periods: Periods = {}
  const problems = []
  for (const name of periodNames) {
    const value = params.get(name)
    const period = value ? parsePeriod(value) : null
    if (period) periods[name] = period
    else if (value) problems.push({ name, value })
  }
  return { periods, problems }
}
