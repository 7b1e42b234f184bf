import type { LinkKind } from '@/model/event-link'
import type { ResolvedEvent } from '@/model/resolved-event'

/** What linking asks of an event. */
export type Chained = Pick<ResolvedEvent, 'id' | 'type' | 'mode' | 'modality' | 'date' | 'quote' | 'participants'>

/** How a later event follows from an earlier one, and why; `ofOne` where it can answer one such event only, the last before it. */
export type Finding = { kind: LinkKind; reason: string; ofOne?: boolean } | null

/** Tells whether a later event is what came of an earlier one. */
export type Judge = (opener: Chained, later: Chained) => Finding

const dayMs = 86_400_000

/** Days from one ISO day to another. */
export const daysFrom = (earlier: string, later: string): number => (Date.parse(later) - Date.parse(earlier)) / dayMs

/** Those in a role, as states where they act for one. */
export const parties = (event: Chained, role: string): Set<string> => new Set(event.participants.filter((one) => one.role === role).map(({ country, actor }) => country ?? actor))

/** The states and bodies among those in a role. */
export const statesIn = (event: Chained, role: string): Set<string> => new Set(event.participants.flatMap((one) => (one.role === role && one.country ? [one.country] : [])))

export const sides = (event: Chained): Set<string> => new Set([...parties(event, 'source'), ...parties(event, 'target')])

export const meet = (a: Set<string>, b: Set<string>): boolean => [...a].some((one) => b.has(one))

export const isPart = (a: Set<string>, b: Set<string>): boolean => [...a].every((one) => b.has(one))

/** The people named in a role. */
export const personsIn = (event: Chained, role: string): Set<string> => new Set(event.participants.flatMap((one) => (one.role === role && one.kind === 'person' ? [one.actor] : [])))

/** The people named on either side. */
export const people = (event: Chained): Set<string> => new Set([...personsIn(event, 'source'), ...personsIn(event, 'target')])

/** True where an act goes back to those who did another to its doer: by those acted on, and, where it names a state, on the state that acted. */
export function goesBack(opener: Chained, later: Chained): boolean {
  const back = statesIn(later, 'target')
  return meet(parties(opener, 'target'), parties(later, 'source')) && (back.size === 0 || meet(back, parties(opener, 'source')))
}

export const saidSo = (words: string): string => `the sentence says so: “${words}”`
