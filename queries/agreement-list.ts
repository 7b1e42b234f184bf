import { db, Prisma } from '@/lib/db'
import { ListView, type ListRow } from '@/model/views/page-views'
import { anywhere, nextCursor, offsetOf, orderOf, pageSize, type ListQuestion } from './list-page'

type Row = ListRow & { total: number }

/** The agreements that events concern, with kind and date. */
export async function getAgreementList({ q, sort, cursor }: ListQuestion = {}): Promise<ListView> {
  const offset = offsetOf(cursor)
  const named = q ? Prisma.sql`WHERE EXISTS (SELECT 1 FROM unnest(array_append(g.names, g.name)) AS n WHERE fold(n) LIKE fold(${anywhere(q)}))` : Prisma.empty
  const rows = await db().$queryRaw<Row[]>`
    WITH active AS (SELECT key, count(*)::int AS count, min(starts_on)::text AS first, max(starts_on)::text AS last FROM event_lane WHERE kind = 'agreement' GROUP BY key)
    SELECT g.slug AS key, g.name, nullif(concat_ws(', ', g.kind, g.place, g.date), '') AS sub, active.count, active.first, active.last, count(*) OVER ()::int AS total
    FROM active JOIN agreement g ON g.slug = active.key
    ${named}
    ORDER BY ${orderOf(sort)} LIMIT ${pageSize} OFFSET ${offset}`
  const total = rows[0]?.total ?? 0
  return ListView.parse({ rows, total, next: nextCursor(offset, rows.length, total) })
}
