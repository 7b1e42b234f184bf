import { z } from 'zod'
import bodies from './memberships.json'

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/)

/**
 * Bodies of states with their members: `joined` gives, by day of accession, the ISO 3166-1 alpha-3 codes of those who joined; `left` the last day of those who went.
 * Days are those that the bodies themselves give. Years in the European Communities count for the European Union.
 */
const Bodies = z.array(z.object({ code: z.string(), name: z.string(), joined: z.record(day, z.array(z.string().length(3))), left: z.record(z.string().length(3), day).optional() }))

const known = Bodies.parse(bodies)

export type Membership = { code: string; name: string; since: string; until: string | null }

/** The bodies that a state was in on an ISO day, with when it joined, and the day it went if it did later. */
export function bodiesOf(country: string, on: string): Membership[] {
  return known.flatMap(({ code, name, joined, left }) => {
    const since = Object.keys(joined).find((date) => joined[date]?.includes(country))
    const until = left?.[country] ?? null
    return since && since <= on && (!until || on <= until) ? [{ code, name, since, until }] : []
  })
}

/** The states that were in a body on an ISO day, as codes in the order of accession. Empty where nothing is known of its members. */
export function membersOf(body: string, on: string): string[] {
  const found = known.find(({ code }) => code === body)
  return found ? Object.keys(found.joined).sort().flatMap((since) => (since <= on ? (found.joined[since] ?? []) : [])).filter((country) => !(found.left?.[country] && found.left[country] < on)) : []
}
