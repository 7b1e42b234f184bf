import { db, Prisma } from '@/lib/db'
import { ListView, type ListRow } from '@/model/views/page-views'
import { anywhere, nextCursor, offsetOf, orderOf, pageSize, type ListQuestion } from './list-page'
import { madeWhereAndWhen, type Making } from './made-where-and-when'

type Row = Omit<ListRow, 'sub'> & Making & { total: number }

/** The agreements that events concern, with kind and date. */
export async function getAgreementList({ q, sort, cursor }: ListQuestion = {}): Promise<ListView> {
  const offset = offsetOf(cursor)
  const named = q ? Prisma.sql`WHERE EXISTS (SELECT 1 FROM unnest(array_append(g.names, g.name)) AS n WHERE fold(n) LIKE fold(${anywhere(q)}))` : Prisma.empty
  const rows = await db().$queryRaw<Row[]>`
    WITH active AS (SELECT key, count(*)::int AS count, min(starts_on)::text AS first, max(starts_on)::text AS last FROM event_lane WHERE kind = 'agreement' GROUP BY key)
    SELECT g.slug AS key, g.name, g.kind, g.place, g.date, active.count, active.first, active.last, count(*) OVER ()::int AS total
    FROM active JOIN agreement g ON g.slug = active.key
    ${named}
    ORDER BY ${orderOf(sort)} LIMIT ${pageSize} OFFSET ${offset}`
  const total = rows[0]?.total ?? 0
  return ListView.parse({ rows: rows.map((row) => ({ ...row, sub: madeWhereAndWhen(row) })), total, next: nextCursor(offset, rows.length, total) })
}
