import type { Account } from '@/model/resolved-event'
import { isMutual } from './block-of'

/** Whom an account has act on whom, as states where someone acts for one ("Kerry" and "Washington" are one side), else by themselves. `to` is empty where both do the same. */
export type Sides = { by: Set<string>; to: Set<string> }

/** The sides of an account; those who meet, sign or work together are one set. */
export function sidesOf(account: Account): Sides {
  const inRole = (role: string) => account.participants.filter((one) => one.role === role).map(({ country, actor }) => country ?? actor)
  const [by, to] = [inRole('source'), inRole('target')]
  return isMutual(account) ? { by: new Set([...by, ...to]), to: new Set() } : { by: new Set(by), to: new Set(to) }
}

export const isSame = (a: Set<string>, b: Set<string>): boolean => a.size === b.size && [...a].every((one) => b.has(one))

export const share = (a: Set<string>, b: Set<string>): boolean => [...a].some((one) => b.has(one))

/** True where one holds the other; an empty set says nothing, and is held by any. */
export const isWithin = (a: Set<string>, b: Set<string>): boolean => [...a].every((one) => b.has(one)) || [...b].every((one) => a.has(one))

/** The people named for each state, of those who act or are acted on. */
export function peopleByState(account: Account): Map<string, Set<string>> {
  const people = new Map<string, Set<string>>()
  for (const { role, kind, country, actor } of account.participants) {
    if ((role === 'source' || role === 'target') && kind === 'person' && country) people.set(country, (people.get(country) ?? new Set()).add(actor))
  }
  return people
}
