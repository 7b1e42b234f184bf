import { Prisma } from '@/lib/db'
import type { EventLink } from '@/model/event-link'
import type { ResolvedEvent } from '@/model/resolved-event'
import { insertRows, type Transaction } from './insert-rows'

/** What linking asks of an event; how events are linked is given by the resolve step. */
type Chained = Pick<ResolvedEvent, 'id' | 'type' | 'mode' | 'modality' | 'date' | 'quote' | 'participants'>
export type Linking = { isOpening: (event: Chained) => boolean; canFollow: (opener: Chained, later: Chained) => boolean; linksFrom: (opener: Chained, others: Chained[]) => EventLink[] }

const window = 120

/** The events within 120 days that share two countries with one of `ids`, or one where either has no more: the same pairs from whichever end they are looked for. */
async function nearEvents(tx: Transaction, ids: string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT near.event_id AS id FROM (SELECT event_id, count(*) AS lanes FROM event_lane WHERE event_id = ANY(${ids}) AND kind = 'country' GROUP BY event_id) own,
      LATERAL (
        SELECT other.event_id FROM event_lane lane JOIN event_lane other ON other.kind = 'country' AND other.key = lane.key AND other.starts_on BETWEEN lane.starts_on - ${window}::int AND lane.starts_on + ${window}::int
        WHERE lane.event_id = own.event_id AND lane.kind = 'country' AND other.type NOT IN ('SUPPORT', 'PROTEST')
        GROUP BY other.event_id HAVING count(*) >= least(2, own.lanes) OR (SELECT count(*) FROM event_lane its WHERE its.event_id = other.event_id AND its.kind = 'country') = 1
      ) near`
  return rows.map(({ id }) => id)
}

async function readChained(tx: Transaction, ids: string[]): Promise<Chained[]> {
  const rows = await tx.event.findMany({
    where: { id: { in: ids } },
    select: {
      id: true, type: true, mode: true, modality: true, edtf: true, startsOn: true, endsOn: true, inferred: true, quote: true,
      participants: { orderBy: { position: 'asc' }, select: { role: true, words: true, office: true, countryCode: true, actor: { select: { slug: true, name: true, kind: true } } } },
    },
  })
  return rows.map(({ edtf, startsOn, endsOn, inferred, participants, ...row }) => ({
    ...row,
    date: { edtf, start: startsOn.toISOString().slice(0, 10), end: endsOn.toISOString().slice(0, 10), precision: 'day' as const, inferred, words: null },
    participants: participants.map(({ role, words, office, countryCode, actor }) => ({
      role: role as Chained['participants'][number]['role'], actor: actor.slug, name: actor.name, kind: actor.kind as Chained['participants'][number]['kind'], country: countryCode, office, words,
    })),
  }))
}

/** Which events must be linked anew: those changed, those that a changed one can follow or followed, and those that lose what a changed one now has. */
async function openersOf(tx: Transaction, changed: string[], near: Chained[], { isOpening, canFollow, linksFrom }: Linking): Promise<Chained[]> {
  const isChanged = new Set(changed)
  const own = near.filter(({ id }) => isChanged.has(id))
  const followed = new Set((await tx.eventLink.findMany({ where: { toId: { in: changed } }, select: { fromId: true } })).map(({ fromId }) => fromId))
  const claimed = new Set(own.flatMap((opener) => linksFrom(opener, near)).map(({ to }) => to))
  const laters = near.filter(({ id }) => isChanged.has(id) || claimed.has(id))
  return near.filter((opener) => isOpening(opener) && (isChanged.has(opener.id) || followed.has(opener.id) || laters.some((later) => canFollow(opener, later))))
}

/** Links demands, threats, plans and the like anew to what came of them, wherever one of the changed events can be either end. */
export async function writeLinks(tx: Transaction, changed: string[], linking: Linking): Promise<void> {
  if (!changed.length) return
  const near = await readChained(tx, [...new Set([...changed, ...(await nearEvents(tx, changed))])])
  const openers = await openersOf(tx, changed, near, linking)
  const known = new Map(near.map((event) => [event.id, event]))
  const others = openers.map(({ id }) => id).filter((id) => !changed.includes(id))
  const more = others.length ? (await nearEvents(tx, others)).filter((id) => !known.has(id)) : []
  for (const event of await readChained(tx, more)) known.set(event.id, event)
  const links = openers.flatMap((opener) => linking.linksFrom(opener, [...known.values()]))
  await tx.$executeRaw(Prisma.sql`DELETE FROM event_link WHERE from_id = ANY(${[...openers.map(({ id }) => id), ...changed]})`)
  await insertRows(tx, 'event_link', links.map(({ from, to, kind, reason }) => ({ from_id: from, to_id: to, kind, reason })))
}
