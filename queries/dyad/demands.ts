import { db, Prisma } from '@/lib/db'
import type { Demand, Direction } from '@/model/views/dyad-view'
import { deadlineOf } from '../deadline'
import { countEvents } from '../event-conditions'
import { readEffects } from '../event-links'
import { readSummaries } from '../event-summaries'
import { directed } from './directed'

const shown = 40

type Row = { id: string; condition: string | null; deadlineWords: string | null; deadlineOn: Date | null; direction: Direction }

/**
 * What the two ask of each other and threaten each other with, the newest first, with what came of each: the last 40, and how many there are. What was
 * denied is left out.
 */
export async function readDemands(a: string, b: string, matching: Prisma.Sql): Promise<{ demands: Demand[]; demandCount: number }> {
  const { from, key } = directed(a, b)
  const made = Prisma.sql`${matching} AND e.type IN ('REQUEST', 'THREATEN') AND e.modality NOT IN ('denied', 'negated')`
  const upon = Prisma.sql`${made} AND EXISTS (SELECT 1 FROM event_participant s JOIN event_participant t ON t.event_id = s.event_id AND t.role = 'target'
    WHERE s.event_id = e.id AND s.role = 'source' AND (s.country_code, t.country_code) IN ((${a}, ${b}), (${b}, ${a})))`
  const [events, demandCount] = await Promise.all([readSummaries(Prisma.sql`WHERE ${upon} ORDER BY e.starts_on DESC, e.id DESC LIMIT ${shown}`), countEvents(upon)])
  const ids = events.map(({ id }) => id)
  const [rows, effects] = await Promise.all([
    db().$queryRaw<Row[]>`SELECT e.id, e.condition, e.deadline_words AS "deadlineWords", e.deadline_on AS "deadlineOn", ${key} AS direction FROM ${from} WHERE e.id = ANY(${ids})`,
    readEffects(ids),
  ])
  const details = new Map(rows.map((row) => [row.id, row]))
  const demands = events.flatMap((event): Demand[] => {
    const row = details.get(event.id)
    return row ? [{ event, direction: row.direction, condition: row.condition, deadline: deadlineOf(row), outcomes: effects.get(event.id) ?? [] }] : []
  })
  return { demandCount, demands }
}
