import { Prisma, db } from '@/lib/db'
import type { RelationMonth } from '@/model/views/relation-view'
import { happened } from './event-conditions'

/** What happened, month by month of its first day and by quad class, in time order: events, and their independent sources added up. */
export async function readMonths(condition: Prisma.Sql): Promise<RelationMonth[]> {
  const rows = await db().$queryRaw<RelationMonth[]>`
    SELECT to_char(e.starts_on, 'YYYY-MM') AS month, e.quad, count(*)::int AS events, sum(e.sources)::int AS sources
    FROM event e WHERE ${condition} AND ${happened} GROUP BY 1, 2 ORDER BY 1, 2`
  return rows
}
