import { openEnd, type ResolvedReport } from '@/model/resolved-event'
import { daysOf } from './merge-keys'

const named = ({ account: { participants } }: ResolvedReport) => participants.filter(({ kind, role }) => kind === 'person' && role !== 'speaker').length

const published = ({ source }: ResolvedReport) => source.publishedOn ?? openEnd

/** Which of two reports came first: by its article's day, then by its id. */
export const byAge = (a: ResolvedReport, b: ResolvedReport): number => (published(a) < published(b) ? -1 : published(a) > published(b) ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Which account of an event is shown first: the most exact date, then the surest reading, the most people named, the earliest report. */
export const byWorth = (a: ResolvedReport, b: ResolvedReport): number =>
  daysOf(a) - daysOf(b) || b.account.confidence - a.account.confidence || named(b) - named(a) || byAge(a, b)

/** Why the first of an event's reports is shown first, against the rest, in words; null for an only report. */
export function whyFirst(ranked: ResolvedReport[]): string | null {
  const [first, ...rest] = ranked
  if (!first || !rest.length) return null
  if (rest.some((one) => daysOf(one) > daysOf(first))) return 'it gives the most exact date'
  if (rest.some((one) => one.account.confidence < first.account.confidence)) return 'it says so most plainly'
  if (rest.some((one) => named(one) < named(first))) return 'it names the most people'
  return 'it was published first'
}
