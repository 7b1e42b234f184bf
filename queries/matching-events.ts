import { Prisma } from '@/lib/db'
import { edtfBounds } from '@/model/edtf'
import type { Filters, LaneKind, ManyFilter } from '@/model/filters'
import { openEnd } from '@/model/resolved-event'

/** ISO days, both included. */
export type Days = { from: string; to: string }

/** The days that the filters' from and to cover together; a missing one is open. Null where both are missing. */
export function windowOf({ from, to }: Pick<Filters, 'from' | 'to'>): Days | null {
  if (!from && !to) return null
  return { from: inCalendar(from && edtfBounds(from)?.start) ?? firstDay, to: inCalendar(to && edtfBounds(to)?.end) ?? openEnd }
}

/** The earliest day that a window can begin on. */
export const firstDay = '0001-01-01'

/** The nearest day of the years 1 to 9999, which ISO 8601 writes with four digits. */
const inCalendar = (day: string | null | undefined) => (day?.startsWith('-') ? firstDay : day?.startsWith('+') ? openEnd : day)

/** SQL condition on `event e`: its date touches the window. The second half lets the index of lasting events be used. */
export function touches({ from, to }: Days): Prisma.Sql {
  return Prisma.sql`(e.starts_on BETWEEN ${from}::date AND ${to}::date
    OR (e.ends_on > e.starts_on AND daterange(e.starts_on, e.ends_on, '[]') @> ${from}::date))`
}

/** SQL condition on `event e`: what all filters but the window ask. */
export function matches(filters: Filters): Prisma.Sql {
  const conditions = [Prisma.sql`e.review <> 'rejected'`]
  if (filters.type.length) conditions.push(Prisma.sql`e.type = ANY(${filters.type}::"EventType"[])`)
  if (filters.modality.length) conditions.push(Prisma.sql`e.modality = ANY(${filters.modality}::"Modality"[])`)
  if (filters.quad.length) conditions.push(Prisma.sql`e.quad = ANY(${filters.quad}::"QuadClass"[])`)
  if (filters.agreement.length) conditions.push(Prisma.sql`e.agreement_slug = ANY(${filters.agreement})`)
  for (const kind of ['country', 'actor', 'outlet'] as const) if (filters[kind].length) conditions.push(inLane(kind, filters[kind]))
  if (filters.q) conditions.push(Prisma.sql`e.fts @@ websearch_to_tsquery('demarche', ${filters.q})`)
  return Prisma.join(conditions, ' AND ')
}

/** SQL condition on `event e`: all filters, the window too. */
export function matchesInWindow(filters: Filters): Prisma.Sql {
  const window = windowOf(filters)
  return window ? Prisma.sql`${matches(filters)} AND ${touches(window)}` : matches(filters)
}

const inLane = (kind: 'country' | 'actor' | 'outlet', keys: string[]) =>
  Prisma.sql`e.id IN (SELECT f.event_id FROM event_lane f WHERE f.kind = ${kind}::"LaneKey" AND f.key = ANY(${keys}))`

/** FROM clause that pairs `event e` with the keys of its lanes, and the expression that is the key. */
export function laneSource(kind: LaneKind | ManyFilter): { from: Prisma.Sql; key: Prisma.Sql } {
  if (kind === 'type') return { from: Prisma.sql`event e`, key: Prisma.sql`e.type::text` }
  if (kind === 'quad') return { from: Prisma.sql`event e`, key: Prisma.sql`e.quad::text` }
  if (kind === 'modality') return { from: Prisma.sql`event e`, key: Prisma.sql`e.modality::text` }
  return { from: Prisma.sql`event e JOIN event_lane l ON l.event_id = e.id AND l.kind = ${kind}::"LaneKey"`, key: Prisma.sql`l.key` }
}
