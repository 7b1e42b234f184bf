import { Prisma } from '@/lib/db'
import type { Filters } from '@/model/filters'
import { inLane, underFilters } from '../event-conditions'

/** SQL condition on `event e`: both countries take part, and what the filters ask beside holds. */
export const withBoth = (a: string, b: string, filters: Filters): Prisma.Sql => Prisma.sql`${underFilters({ ...filters, country: [a] })} AND ${inLane('country', [b])}`

/**
 * FROM clause that pairs `event e` with the ways it went between two countries (model Direction), and the expression that is the way. A contact is had together,
 * and so is an agreement, but for a promise or an offer, which one makes to the other. Acts that went both ways stand in both.
 */
export function directed(a: string, b: string): { from: Prisma.Sql; key: Prisma.Sql } {
  const from = Prisma.sql`event e
    CROSS JOIN LATERAL (
      SELECT bool_or(p.role = 'source' AND p.country_code = ${a}) AS from_a, bool_or(p.role = 'source' AND p.country_code = ${b}) AS from_b,
        bool_or(p.role = 'target' AND p.country_code = ${a}) AS to_a, bool_or(p.role = 'target' AND p.country_code = ${b}) AS to_b
      FROM event_participant p WHERE p.event_id = e.id) side
    CROSS JOIN LATERAL unnest(CASE
      WHEN e.type = 'CONSULT' OR (e.type = 'AGREE' AND coalesce(e.mode, '') NOT IN ('promise', 'offer')) THEN ARRAY['together']
      WHEN side.from_a AND side.from_b AND side.to_a AND side.to_b THEN ARRAY['a-to-b', 'b-to-a']
      WHEN side.from_a AND side.from_b THEN ARRAY['together']
      WHEN side.from_a AND side.to_b THEN ARRAY['a-to-b']
      WHEN side.from_b AND side.to_a THEN ARRAY['b-to-a']
      ELSE ARRAY['from-others'] END) AS way(direction)`
  return { from, key: Prisma.sql`way.direction` }
}
