import { Prisma, db } from '@/lib/db'
import { filtersToParams, type Filters, type ManyFilter } from '@/model/filters'
import { Modality } from '@/model/modality'
import { EventType, QuadClass } from '@/model/plover'
import type { Choice, FacetsView } from '@/model/views/timeline-view'
import { cached } from './cached'
import { loosen } from './loosen'
import { matchesInWindow } from './matching-events'
import { namesOf } from './names-of'

const most = 100
const names: ManyFilter[] = ['actor', 'country', 'type', 'quad', 'agreement', 'modality', 'outlet']
type Counts = Record<ManyFilter, Map<string, number>>
const alwaysShown: Partial<Record<ManyFilter, readonly string[]>> = { type: EventType.options, quad: QuadClass.options, modality: Modality.options }

/** The choices of each filter, each counted under all the other filters; where nothing is left, which filters to loosen. */
export const getFacets = (filters: Filters): Promise<FacetsView> => cached(`facets?${filtersToParams(filters)}`, () => readFacets(filters))

async function readFacets(filters: Filters): Promise<FacetsView> {
  const [counts, suggestions] = await Promise.all([countChoices(filters), loosen(filters)])
  const choices = await Promise.all(names.map(async (name) => [name, await choicesOf(name, counts[name], filters[name])] as const))
  return { ...(Object.fromEntries(choices) as Record<ManyFilter, Choice[]>), loosen: suggestions }
}

/** Counts of each filter's values. Filters that are not set share one condition, so two scans count all of those; each that is set has its own. */
async function countChoices(filters: Filters): Promise<Counts> {
  const counts = emptyCounts()
  const set = names.filter((name) => filters[name].length > 0)
  const alone = set.map(async (name) => {
    const own = emptyCounts()
    const matching = matchesInWindow({ ...filters, [name]: [] })
    await (isLane(name) ? countLanes(matching, own, name) : countColumns(matching, own))
    return [name, own[name]] as const
  })
  await Promise.all([countColumns(matchesInWindow(filters), counts), countLanes(matchesInWindow(filters), counts)])
  return { ...counts, ...Object.fromEntries(await Promise.all(alone)) }
}

const emptyCounts = (): Counts => Object.fromEntries(names.map((name) => [name, new Map<string, number>()])) as Counts
const isLane = (name: ManyFilter) => name === 'actor' || name === 'country' || name === 'agreement' || name === 'outlet'

async function countColumns(matching: Prisma.Sql, counts: Counts): Promise<void> {
  const rows = await db().$queryRaw<{ type: string; modality: string; quad: string; count: number }[]>`
    SELECT e.type, e.modality, e.quad, count(*)::int AS count FROM event e WHERE ${matching} GROUP BY 1, 2, 3`
  for (const row of rows) for (const name of ['type', 'modality', 'quad'] as const) counts[name].set(row[name], (counts[name].get(row[name]) ?? 0) + row.count)
}

async function countLanes(matching: Prisma.Sql, counts: Counts, only?: ManyFilter): Promise<void> {
  const kind = only ? Prisma.sql`AND l.kind = ${only}::"LaneKey"` : Prisma.empty
  const rows = await db().$queryRaw<{ kind: 'country' | 'actor' | 'agreement' | 'outlet'; key: string; count: number }[]>`
    SELECT l.kind, l.key, count(*)::int AS count FROM event e JOIN event_lane l ON l.event_id = e.id ${kind} WHERE ${matching} GROUP BY 1, 2`
  for (const { kind: name, key, count } of rows) counts[name].set(key, count)
}

/** The fullest choices first, and those chosen in any case, so that they can be taken away again. */
async function choicesOf(name: ManyFilter, counts: Map<string, number>, chosen: string[]): Promise<Choice[]> {
  const fullest = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most).map(([value]) => value)
  const values = [...new Set([...fullest, ...chosen, ...(alwaysShown[name] ?? [])])]
  const labels = await namesOf(name, values)
  return values.map((value) => ({ value, label: labels.get(value) ?? value, count: counts.get(value) ?? 0, chosen: chosen.includes(value), known: labels.has(value) }))
}
