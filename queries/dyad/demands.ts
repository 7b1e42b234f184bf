import { db, Prisma } from '@/lib/db'
import type { Demand, Direction } from '@/model/views/dyad-view'
import { countEvents } from '../event-conditions'
import { readSummaries } from '../event-summaries'
import { directed } from './directed'

const shown = 40

/** What the two ask of each other and threaten each other with, the newest first: the last 40, and how many there are. What was denied is left out. */
export async function readDemands(a: string, b: string, matching: Prisma.Sql): Promise<{ demands: Demand[]; demandCount: number }> {
  const { from, key } = directed(a, b)
  const made = Prisma.sql`${matching} AND e.type IN ('REQUEST', 'THREATEN') AND e.modality NOT IN ('denied', 'negated')`
  const upon = Prisma.sql`${made} AND EXISTS (SELECT 1 FROM event_participant s JOIN event_participant t ON t.event_id = s.event_id AND t.role = 'target'
    WHERE s.event_id = e.id AND s.role = 'source' AND (s.country_code, t.country_code) IN ((${a}, ${b}), (${b}, ${a})))`
  const [events, demandCount] = await Promise.all([readSummaries(Prisma.sql`WHERE ${upon} ORDER BY e.starts_on DESC, e.id DESC LIMIT ${shown}`), countEvents(upon)])
  const rows = await db().$queryRaw<{ id: string; condition: string | null; direction: Direction }[]>`
    SELECT e.id, e.condition, ${key} AS direction FROM ${from} WHERE e.id = ANY(${events.map(({ id }) => id)})`
  const details = new Map(rows.map((row) => [row.id, row]))
  return { demandCount, demands: events.map((event) => ({ event, direction: details.get(event.id)?.direction ?? 'together', condition: details.get(event.id)?.condition ?? null })) }
}
