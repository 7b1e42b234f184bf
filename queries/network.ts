import { countWords, rangeWords } from '@/lib/date-words'
import { db } from '@/lib/db'
import { layoutGraph } from '@/lib/layout-graph'
import { filtersToParams, type Filters } from '@/model/filters'
import { openEnd } from '@/model/resolved-event'
import type { NetworkTie, NetworkView } from '@/model/views/network-view'
import { cached } from './cached'
import { getCensus, selectionOf } from './census/census'
import { toDays, toRange } from './census/days'
import { tiesAmong } from './census/ties'
import { strongestTies } from './strongest-ties'
import { firstDay, windowOf, type Days } from './window-of'

const mostTies = 240
const mostNodes = 64

/** Who deals with whom under these filters: people and bodies where lanes are actors, else countries. The strongest ties, laid out. */
export const getNetwork = (filters: Filters): Promise<NetworkView> => cached(`network?${filtersToParams(filters)}`, (revision) => readNetwork(revision, filters))

async function readNetwork(revision: string, filters: Filters): Promise<NetworkView> {
  const by = filters.lanes === 'actor' ? 'actor' : 'country'
  const selection = await selectionOf(await getCensus(revision), filters)
  const window = toRange(windowOf(filters) ?? { from: firstDay, to: openEnd })
  const { tieCount, shared, totals, strongest } = tiesAmong(selection, by, window)
  const ties = strongestTies(strongest(), mostTies, mostNodes)
  const keys = [...new Set(ties.flatMap(({ a, b }) => [a, b]))]
  const [names, placed] = [await readNames(by, keys), place(keys, ties, totals)]
  const nodes = keys.map((key) => ({ key, slug: names.get(key)?.slug ?? key, name: names.get(key)?.name ?? key, ...(placed.get(key) ?? { x: 0.5, y: 0.5 }), events: totals.get(key)?.events ?? 0, ties: totals.get(key)?.ties ?? 0 }))
  const extent = selection.extent && toDays(selection.extent)
  const view = { by, extent, nodes: nodes.sort((a, b) => b.events - a.events), ties, nodeCount: totals.size, tieCount, events: selection.count(window), shared } as const
  return { ...view, lead: leadOf(view, windowOf(filters)) }
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
