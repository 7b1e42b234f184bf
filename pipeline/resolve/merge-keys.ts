import type { ResolvedReport } from '@/model/resolved-event'
import { sidesOf } from './sides-of'

const dayMs = 86_400_000

/** A report of more days than these ("in 2014") is never fitted into a shorter one: too many things happen in so long a time. */
export const longestFit = 31

/** How many days a report's date covers. */
export const daysOf = ({ start, end }: Pick<ResolvedReport, 'start' | 'end'>): number => Math.round((Date.parse(end) - Date.parse(start)) / dayMs) + 1

/**
 * What reports of one event have in common: a day (the whole span where it is long), the kind of act, and a party.
 * Reports that share no key are never compared, so merging looks at few of them however many are stored.
 */
export function mergeKeys({ block, start, end, account }: Pick<ResolvedReport, 'block' | 'start' | 'end' | 'account'>): string[] {
  const days = daysOf({ start, end })
  const spans = days > longestFit ? [`${start}/${end}`] : Array.from({ length: days }, (_, i) => new Date(Date.parse(start) + i * dayMs).toISOString().slice(0, 10))
  const { by, to } = sidesOf(account)
  const parties = [...new Set([...by, ...to])].sort()
  return spans.flatMap((span) => (parties.length ? parties : ['']).map((party) => `${span} ${block} ${party}`))
}
