import { Prisma, db } from '@/lib/db'
import type { Filters } from '@/model/filters'
import { openEnd } from '@/model/resolved-event'
import { windowOf, type Days } from './window-of'

// Conditions on `event e` in SQL, for questions that read rows beside counting.

/** The text gives it as a fact. */
export const happened = Prisma.sql`e.modality IN ('occurred', 'ongoing')`

/** Its date touches the window. The second half lets the index of lasting events be used. */
export function onDays({ from, to }: Days): Prisma.Sql {
  return Prisma.sql`(e.starts_on BETWEEN ${from}::date AND ${to}::date OR (e.ends_on > e.starts_on AND daterange(e.starts_on, e.ends_on, '[]') @> ${from}::date))`
}

/** All that the filters ask, the window too. */
export function underFilters(filters: Filters): Prisma.Sql {
  const conditions = [Prisma.sql`e.review <> 'rejected'`]
  if (filters.type.length) conditions.push(Prisma.sql`e.type = ANY(${filters.type}::"EventType"[])`)
  if (filters.modality.length) conditions.push(Prisma.sql`e.modality = ANY(${filters.modality}::"Modality"[])`)
  if (filters.quad.length) conditions.push(Prisma.sql`e.quad = ANY(${filters.quad}::"QuadClass"[])`)
  if (filters.agreement.length) conditions.push(Prisma.sql`e.agreement_slug = ANY(${filters.agreement})`)
  for (const kind of ['country', 'actor', 'outlet'] as const) if (filters[kind].length) conditions.push(inLane(kind, filters[kind]))
  if (filters.q) conditions.push(Prisma.sql`e.seq IN (SELECT w.seq FROM event_words w WHERE w.fts @@ websearch_to_tsquery('demarche', ${filters.q}))`)
  const window = windowOf(filters)
  if (window) conditions.push(onDays(window))
  return Prisma.join(conditions, ' AND ')
}

/** It stands in one of these lanes. */
export const inLane = (kind: 'country' | 'actor' | 'outlet', keys: string[]): Prisma.Sql =>
  Prisma.sql`e.id IN (SELECT f.event_id FROM event_lane f WHERE f.kind = ${kind}::"LaneKey" AND f.key = ANY(${keys}))`

/** How many events a condition leaves. */
export async function countEvents(condition: Prisma.Sql): Promise<number> {
  const [row] = await db().$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM event e WHERE ${condition}`
  return row?.count ?? 0
}

/** The first and the last day of what a condition leaves; an open end does not count. Null where it leaves nothing. */
export async function readExtent(condition: Prisma.Sql): Promise<Days | null> {
  const [row] = await db().$queryRaw<{ from: string | null; to: string | null }[]>`
    SELECT min(e.starts_on)::text AS from, max(CASE WHEN e.ends_on = ${openEnd}::date THEN e.starts_on ELSE e.ends_on END)::text AS to FROM event e WHERE ${condition}`
  return row?.from && row.to ? { from: row.from, to: row.to } : null
}
