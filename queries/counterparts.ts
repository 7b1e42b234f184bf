import { db, Prisma } from '@/lib/db'
import type { Counterpart } from '@/model/views/page-views'
import { happened } from './event-conditions'

type Row = Omit<Counterpart, 'months'>
type MonthRow = Counterpart['months'][number] & { key: string }

/** The counts of a set of facts, by whether they bring together or set apart, and the day of the last; for a statement that joins event as `e`. */
const tallies = Prisma.sql`
  count(DISTINCT e.id) FILTER (WHERE e.quad IN ('verbal-cooperation', 'material-cooperation'))::int AS cooperation,
  count(DISTINCT e.id) FILTER (WHERE e.quad IN ('verbal-conflict', 'material-conflict'))::int AS conflict,
  max(e.starts_on)::text AS last`

const byMonth = Prisma.sql`to_char(e.starts_on, 'YYYY-MM') AS month, e.quad, count(DISTINCT e.id)::int AS events, sum(e.sources)::int AS sources`

/** Whom an actor dealt with in events that happened, most often first, with the history of each. */
export async function counterpartsOfActor(slug: string, limit: number): Promise<Counterpart[]> {
  const dealings = Prisma.sql`
    (SELECT DISTINCT me.event_id, other.actor_slug AS key FROM event_participant me
      JOIN event_participant other ON other.event_id = me.event_id AND other.actor_slug <> me.actor_slug AND other.role IN ('source', 'target', 'mediator')
      WHERE me.actor_slug = ${slug} AND me.role IN ('source', 'target', 'mediator')) deal
    JOIN event e ON e.id = deal.event_id AND ${happened}`
  const rows = await db().$queryRaw<Row[]>`
    SELECT deal.key, a.name, ${tallies} FROM ${dealings} JOIN actor a ON a.slug = deal.key
    GROUP BY deal.key, a.name ORDER BY count(DISTINCT e.id) DESC, a.name LIMIT ${limit}`
  return withMonths(rows, await db().$queryRaw<MonthRow[]>`SELECT deal.key, ${byMonth} FROM ${dealings} WHERE deal.key = ANY(${rows.map(({ key }) => key)}) GROUP BY 1, 2, 3 ORDER BY 2, 3`)
}

/** Which countries and bodies a country dealt with in events that happened, most often first, with the history of each; `key` is the slug. */
export async function counterpartsOfCountry(code: string, limit: number): Promise<Counterpart[]> {
  const dealings = Prisma.sql`
    event_lane me JOIN event e ON e.id = me.event_id AND ${happened}
    JOIN event_lane other ON other.event_id = e.id AND other.kind = 'country' AND other.key <> me.key
    JOIN country c ON c.code = other.key`
  const mine = Prisma.sql`me.kind = 'country' AND me.key = ${code}`
  const rows = await db().$queryRaw<Row[]>`SELECT c.slug AS key, c.name, ${tallies} FROM ${dealings} WHERE ${mine} GROUP BY c.slug, c.name ORDER BY count(DISTINCT e.id) DESC, c.name LIMIT ${limit}`
  return withMonths(rows, await db().$queryRaw<MonthRow[]>`SELECT c.slug AS key, ${byMonth} FROM ${dealings} WHERE ${mine} AND c.slug = ANY(${rows.map(({ key }) => key)}) GROUP BY 1, 2, 3 ORDER BY 2, 3`)
}

const withMonths = (rows: Row[], months: MonthRow[]): Counterpart[] =>
  rows.map((row) => ({ ...row, months: months.filter(({ key }) => key === row.key).map(({ month, quad, events, sources }) => ({ month, quad, events, sources })) }))
