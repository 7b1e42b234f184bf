import { db, Prisma } from '@/lib/db'
import { ListView, type ListRow } from '@/model/views/page-views'
import { anywhere, nextCursor, offsetOf, orderOf, pageSize, type ListQuestion } from './list-page'

type Row = ListRow & { total: number }

/** The countries, and bodies that filters treat as such, that act or are acted on in events; `key` is the slug. */
export async function getCountryList({ q, sort, cursor }: ListQuestion = {}): Promise<ListView> {
  const offset = offsetOf(cursor)
  const named = q ? Prisma.sql`WHERE fold(c.name) LIKE fold(${anywhere(q)}) OR c.code = upper(${q})` : Prisma.empty
  const rows = await db().$queryRaw<Row[]>`
    WITH active AS (SELECT key, count(*)::int AS count, min(starts_on)::text AS first, max(starts_on)::text AS last FROM event_lane WHERE kind = 'country' GROUP BY key)
    SELECT c.slug AS key, c.name, CASE c.kind WHEN 'organisation' THEN 'International organisation' END AS sub, active.count, active.first, active.last, count(*) OVER ()::int AS total
    FROM active JOIN country c ON c.code = active.key
    ${named}
    ORDER BY ${orderOf(sort)} LIMIT ${pageSize} OFFSET ${offset}`
  const total = rows[0]?.total ?? 0
  return ListView.parse({ rows, total, next: nextCursor(offset, rows.length, total) })
}
