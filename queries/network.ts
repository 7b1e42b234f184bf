import { countWords, rangeWords } from '@/lib/date-words'
import { Prisma, db } from '@/lib/db'
import { layoutGraph } from '@/lib/layout-graph'
import { filtersToParams, type Filters } from '@/model/filters'
import type { QuadClass } from '@/model/plover'
import type { NetworkTie, NetworkView } from '@/model/views/network-view'
import { cached } from './cached'
import { countEvents, readExtent, underFilters } from './event-conditions'
import { strongestTies, tiesOf } from './strongest-ties'
import { windowOf, type Days } from './window-of'

const mostTies = 240
const mostNodes = 64

/** Who deals with whom under these filters: people and bodies where lanes are actors, else countries. The strongest ties, laid out. */
export const getNetwork = (filters: Filters): Promise<NetworkView> => cached(`network?${filtersToParams(filters)}`, () => readNetwork(filters))

async function readNetwork(filters: Filters): Promise<NetworkView> {
  const by = filters.lanes === 'actor' ? 'actor' : 'country'
  const condition = underFilters(filters)
  const [rows, shared, events, extent] = await Promise.all([readTies(by, condition), countShared(by, condition), countEvents(condition), readExtent(underFilters({ ...filters, from: undefined, to: undefined }))])
  const all = tiesOf(rows)
  const ties = strongestTies(all, mostTies, mostNodes)
  const totals = new Map<string, { events: number; ties: number }>()
  for (const tie of all) for (const key of [tie.a, tie.b]) totals.set(key, { events: (totals.get(key)?.events ?? 0) + tie.events, ties: (totals.get(key)?.ties ?? 0) + 1 })
  const keys = [...new Set(ties.flatMap(({ a, b }) => [a, b]))]
  const [names, placed] = [await readNames(by, keys), place(keys, ties, totals)]
  const nodes = keys.map((key) => ({ key, slug: names.get(key)?.slug ?? key, name: names.get(key)?.name ?? key, ...(placed.get(key) ?? { x: 0.5, y: 0.5 }), events: totals.get(key)?.events ?? 0, ties: totals.get(key)?.ties ?? 0 }))
  const view = { by, extent, nodes: nodes.sort((a, b) => b.events - a.events), ties, nodeCount: totals.size, tieCount: all.length, events, shared } as const
  return { ...view, lead: leadOf(view, windowOf(filters)) }
}

type Row = { a: string; b: string; quad: QuadClass; events: number }

/** The parties of each event. */
function partiesOf(by: NetworkView['by'], condition: Prisma.Sql): Prisma.Sql {
  // Who only tells of an event deals with nobody in it: the lanes of actors hold speakers too, so that parties are read from the participants.
  return by === 'country'
    ? Prisma.sql`SELECT l.event_id, l.key FROM event_lane l JOIN event e ON e.id = l.event_id WHERE l.kind = 'country' AND ${condition}`
    : Prisma.sql`SELECT DISTINCT p.event_id, p.actor_slug AS key FROM event_participant p JOIN event e ON e.id = p.event_id WHERE p.role IN ('source', 'target', 'mediator') AND ${condition}`
}

function readTies(by: NetworkView['by'], condition: Prisma.Sql): Promise<Row[]> {
  return db().$queryRaw<Row[]>`
    WITH party AS (${partiesOf(by, condition)})
    SELECT one.key AS a, other.key AS b, e.quad, count(*)::int AS events
    FROM party one JOIN party other ON other.event_id = one.event_id AND other.key > one.key JOIN event e ON e.id = one.event_id
    GROUP BY 1, 2, 3`
}

/** How many events hold two of them or more. */
async function countShared(by: NetworkView['by'], condition: Prisma.Sql): Promise<number> {
  const [row] = await db().$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM (SELECT event_id FROM (${partiesOf(by, condition)}) party GROUP BY 1 HAVING count(*) > 1) shared`
  return row?.count ?? 0
}

async function readNames(by: NetworkView['by'], keys: string[]): Promise<Map<string, { slug: string; name: string }>> {
  if (by === 'actor') return new Map((await db().actor.findMany({ where: { slug: { in: keys } }, select: { slug: true, name: true } })).map(({ slug, name }) => [slug, { slug, name }]))
  return new Map((await db().country.findMany({ where: { code: { in: keys } }, select: { code: true, slug: true, name: true } })).map(({ code, slug, name }) => [code, { slug, name }]))
}

function place(keys: string[], ties: NetworkTie[], totals: Map<string, { events: number }>) {
  const most = { tie: ties[0]?.events ?? 1, node: Math.max(1, ...keys.map((key) => totals.get(key)?.events ?? 0)) }
  return layoutGraph(keys.map((id) => ({ id, radius: Math.sqrt((totals.get(id)?.events ?? 0) / most.node) })), ties.map(({ a, b, events }) => ({ a, b, weight: Math.sqrt(events / most.tie) })))
}

/** What the picture shows, and what it leaves out. */
function leadOf({ by, nodes, ties, nodeCount, tieCount, events, shared, extent }: Omit<NetworkView, 'lead'>, window: Days | null): string {
  const [strongest] = ties
  const noun: [string, string] = by === 'country' ? ['country or body', 'countries and bodies'] : ['actor', 'actors']
  if (!strongest) return events ? `None of the ${countWords(events, 'event')} holds two ${noun[1]}.` : 'No event answers to these filters.'
  const name = (key: string) => nodes.find((node) => node.key === key)?.name ?? key
  const when = window && extent ? rangeWords(window.from < extent.from ? extent.from : window.from, window.to > extent.to ? extent.to : window.to) : extent && rangeWords(extent.from, extent.to)
  const all = `${countWords(nodeCount, ...noun)} deal with each other in ${countWords(shared, 'event')}, ${when}; ${name(strongest.a)} and ${name(strongest.b)} most of all, in ${strongest.events.toLocaleString('en-GB')}.`
  if (ties.length === tieCount) return all
  return `${all} Drawn are the ${ties.length} strongest of ${tieCount.toLocaleString('en-GB')} ties, between ${nodes.length} of them; the weakest drawn holds ${countWords(ties.at(-1)?.events ?? 0, 'event')}.`
}
