import { db, Prisma } from '@/lib/db'

export type CounterpartRow = { key: string; name: string; cooperation: number; conflict: number; last: string }

/** The counts of a set of facts, by whether they bring together or set apart, and the day of the last; for a statement that joins event as `e`. */
const tallies = Prisma.sql`
  count(DISTINCT e.id) FILTER (WHERE e.quad IN ('verbal-cooperation', 'material-cooperation'))::int AS cooperation,
  count(DISTINCT e.id) FILTER (WHERE e.quad IN ('verbal-conflict', 'material-conflict'))::int AS conflict,
  max(e.starts_on)::text AS last`

const facts = Prisma.sql`e.modality IN ('occurred', 'ongoing')`

/** Whom an actor dealt with in events that happened, most often first. */
export function counterpartsOfActor(slug: string, limit: number): Promise<CounterpartRow[]> {
  return db().$queryRaw<CounterpartRow[]>`
    SELECT other.actor_slug AS key, a.name, ${tallies}
    FROM event_participant me
    JOIN event e ON e.id = me.event_id AND ${facts}
    JOIN event_participant other ON other.event_id = e.id AND other.actor_slug <> me.actor_slug AND other.role IN ('source', 'target', 'mediator')
    JOIN actor a ON a.slug = other.actor_slug
    WHERE me.actor_slug = ${slug} AND me.role IN ('source', 'target', 'mediator')
    GROUP BY other.actor_slug, a.name
    ORDER BY count(DISTINCT e.id) DESC, a.name
    LIMIT ${limit}`
}

/** Which countries and bodies a country dealt with in events that happened, most often first; `key` is the slug. */
export function counterpartsOfCountry(code: string, limit: number): Promise<CounterpartRow[]> {
  return db().$queryRaw<CounterpartRow[]>`
    SELECT c.slug AS key, c.name, ${tallies}
    FROM event_lane me
    JOIN event e ON e.id = me.event_id AND ${facts}
    JOIN event_lane other ON other.event_id = e.id AND other.kind = 'country' AND other.key <> me.key
    JOIN country c ON c.code = other.key
    WHERE me.kind = 'country' AND me.key = ${code}
    GROUP BY c.slug, c.name
    ORDER BY count(DISTINCT e.id) DESC, c.name
    LIMIT ${limit}`
}
