import { daysAfter } from '@/lib/days-after'
import { Prisma } from '@/lib/db'
import type { EventLink } from '@/model/event-link'
import type { Modality } from '@/model/modality'
import type { EventType } from '@/model/plover'
import type { ResolvedEvent } from '@/model/resolved-event'
import { insertRows, type Transaction } from './insert-rows'

/** What linking asks of an event. */
type Chained = Pick<ResolvedEvent, 'id' | 'type' | 'mode' | 'modality' | 'date' | 'quote' | 'participants'>

/** Kinds of events that begin so many days from the first day of one, and can bear on what it is linked to. */
type Bearing = { types: readonly EventType[]; modalities: readonly Modality[]; from: number; to: number }

/** How events are linked; given by the resolve step. What bears on an event is looked for from either end: each must bear on the other. */
export type Linking = {
  bearingOn: (event: Chained) => Bearing[]
  isOpening: (event: Chained) => boolean
  canFollow: (opener: Chained, later: Chained) => boolean
  linksFrom: (opener: Chained, others: Chained[]) => EventLink[]
}

/**
 * The events that can bear on each of some: of the kinds and days that linking names, which share two countries with it, or one where either has no more. The
 * same pairs from whichever end they are looked for. Each kind is looked up by itself, in a range of the index event_lane_chains.
 */
async function neighboursOf(tx: Transaction, events: Chained[], { bearingOn }: Linking): Promise<Map<string, string[]>> {
  const wanted = events.flatMap((event) => bearingOn(event).flatMap(({ types, modalities, from, to }) => types.map((type) => ({ id: event.id, type, modalities, first: daysAfter(event.date.start, from), last: daysAfter(event.date.start, to) }))))
  const pairs = await tx.$queryRaw<{ id: string; near: string }[]>`
    WITH own AS (SELECT event_id, array_agg(key) AS keys FROM event_lane WHERE event_id = ANY(${events.map(({ id }) => id)}) AND kind = 'country' GROUP BY event_id),
    found AS (
      SELECT own.event_id AS id, cardinality(own.keys) AS countries, other.event_id AS near, count(DISTINCT other.key) AS shared
      FROM jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) AS wanted(id text, type "EventType", modalities "Modality"[], first date, last date) JOIN own ON own.event_id = wanted.id
        CROSS JOIN LATERAL unnest(own.keys) AS country(key)
        CROSS JOIN LATERAL (
          SELECT event_id, key FROM event_lane lane
          WHERE lane.kind = 'country' AND lane.key = country.key AND lane.type = wanted.type AND lane.starts_on BETWEEN wanted.first AND wanted.last AND lane.modality = ANY(wanted.modalities) OFFSET 0
        ) other
      WHERE other.event_id <> own.event_id
      GROUP BY 1, 2, 3
    )
    SELECT id, near FROM found WHERE shared >= least(2, countries) OR (SELECT count(*) FROM event_lane its WHERE its.event_id = near AND its.kind = 'country') = 1`
  const neighbours = new Map(events.map(({ id }) => [id, [] as string[]]))
  for (const { id, near } of pairs) neighbours.get(id)?.push(near)
  return neighbours
}

type Row = Omit<Chained, 'date'> & { edtf: string; starts: string; ends: string; inferred: boolean }

async function readChained(tx: Transaction, ids: string[]): Promise<Chained[]> {
  if (!ids.length) return []
  const rows = await tx.$queryRaw<Row[]>`
    SELECT e.id, e.type::text, e.mode, e.modality::text, e.edtf, e.starts_on::text AS starts, e.ends_on::text AS ends, e.inferred, e.quote, (
      SELECT coalesce(jsonb_agg(jsonb_build_object('role', p.role, 'words', p.words, 'office', p.office, 'country', p.country_code, 'actor', a.slug, 'name', a.name, 'kind', a.kind) ORDER BY p.position), '[]')
      FROM event_participant p JOIN actor a ON a.slug = p.actor_slug WHERE p.event_id = e.id
    ) AS participants
    FROM event e WHERE e.id = ANY(${ids})`
  return rows.map(({ edtf, starts, ends, inferred, ...row }) => ({ ...row, date: { edtf, start: starts, end: ends, precision: 'day', inferred, words: null } }))
}

/** Events as they are known, with what bears on each of those that were asked for. */
type Known = { events: Map<string, Chained>; neighbours: Map<string, string[]> }

/** Reads what bears on some events, and the events `besides`, into what is known. */
async function look(tx: Transaction, known: Known, around: Chained[], linking: Linking, besides: string[] = []): Promise<void> {
  const neighbours = await neighboursOf(tx, around, linking)
  for (const [id, near] of neighbours) known.neighbours.set(id, near)
  const missing = [...new Set([...neighbours.values()].flat().concat(besides))].filter((id) => !known.events.has(id))
  for (const event of await readChained(tx, missing)) known.events.set(event.id, event)
}

/** The links from an event to those that bear on it: the same whatever else is known. */
const linksOf = ({ events, neighbours }: Known, opener: Chained, { linksFrom }: Linking) => linksFrom(opener, (neighbours.get(opener.id) ?? []).flatMap((id) => events.get(id) ?? []))

/** Links demands, threats, plans and the like anew to what came of them, wherever one of the changed events can be either end, or was. */
export async function writeLinks(tx: Transaction, changed: Chained[], linking: Linking): Promise<void> {
  if (!changed.length) return
  const ids = changed.map(({ id }) => id)
  const followed = (await tx.eventLink.findMany({ where: { toId: { in: ids } }, select: { fromId: true } })).map(({ fromId }) => fromId)
  const known: Known = { events: new Map(changed.map((event) => [event.id, event])), neighbours: new Map() }
  await look(tx, known, changed, linking, followed)
  // What a changed one claims may be taken from another.
  const claimed = new Set(changed.flatMap((opener) => linksOf(known, opener, linking)).map(({ to }) => to))
  const isToLink = new Set([...ids, ...followed])
  const laters = [...known.events.values()].filter(({ id }) => ids.includes(id) || claimed.has(id))
  const openers = [...known.events.values()].filter((event) => linking.isOpening(event) && (isToLink.has(event.id) || laters.some((later) => linking.canFollow(event, later))))
  await look(tx, known, openers.filter(({ id }) => !known.neighbours.has(id)), linking)
  await tx.$executeRaw(Prisma.sql`DELETE FROM event_link WHERE from_id = ANY(${[...openers.map(({ id }) => id), ...ids]})`)
  await insertRows(tx, 'event_link', openers.flatMap((opener) => linksOf(known, opener, linking)).map(({ from, to, kind, reason }) => ({ from_id: from, to_id: to, kind, reason })))
}
