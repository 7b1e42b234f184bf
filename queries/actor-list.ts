import { db, Prisma } from '@/lib/db'
import { ListView, type ListRow } from '@/model/views/page-views'
import { anywhere, nextCursor, offsetOf, orderOf, pageSize, type ListQuestion } from './list-page'
import { officeAt } from './office-at'

type Row = ListRow & { total: number }

/** Everyone who takes part in events: people, organisations and groups (countries have a list of their own), in the office of their last event. */
export async function getActorList({ q, sort, cursor }: ListQuestion = {}): Promise<ListView> {
  const offset = offsetOf(cursor)
  const named = q ? Prisma.sql`AND EXISTS (SELECT 1 FROM actor_name n WHERE n.actor_slug = a.slug AND fold(n.name) LIKE fold(${anywhere(q)}))` : Prisma.empty
  const rows = await db().$queryRaw<Row[]>`
    WITH active AS (SELECT key, count(*)::int AS count, min(starts_on)::text AS first, max(starts_on)::text AS last FROM event_lane WHERE kind = 'actor' GROUP BY key)
    SELECT a.slug AS key, a.name, coalesce(o.words, c.name) AS sub, active.count, active.first, active.last, count(*) OVER ()::int AS total
    FROM active JOIN actor a ON a.slug = active.key AND a.kind <> 'country'
    LEFT JOIN country c ON c.code = a.country_code
    LEFT JOIN ${officeAt(Prisma.sql`active.last::date`)} ON true
    WHERE true ${named}
    ORDER BY ${orderOf(sort, Prisma.sql`a.name`)} LIMIT ${pageSize} OFFSET ${offset}`
  const total = rows[0]?.total ?? 0
  return ListView.parse({ rows, total, next: nextCursor(offset, rows.length, total) })
}
