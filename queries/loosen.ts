import type { Filters, ManyFilter } from '@/model/filters'
import type { FacetsView } from '@/model/views/timeline-view'
import { selectionOf, type Census } from './census/census'
import { toRange } from './census/days'
import { choiceFilters } from './choice-filters'
import { nameOfValue } from './name-of-value'
import { windowOf } from './window-of'

/** How many events the filters leave, those of the window too. */
async function countMatching(census: Census, filters: Filters, within: readonly string[]): Promise<number> {
  const selection = await selectionOf(census, filters, within)
  const window = windowOf(filters)
  return window ? selection.count(toRange(window)) : selection.total
}

type Drop = { name: string; value: string | null; label: string; from: (filters: Filters) => Filters }

/** The most filters that are taken away together. */
const most = 3

/**
 * Where the filters leave nothing: each filter that alone brings results back when it is taken away, the one that brings most first; where none alone does, each
 * two that do together, else each three.
 */
export async function loosen(census: Census, filters: Filters, within: readonly string[] = []): Promise<FacetsView['loosen']> {
  const drops = [...choiceFilters.filter((name) => filters[name].length > 0).map((name) => ofMany(census, filters, name)), ...ofOne(filters)]
  if (drops.length === 0 || (await countMatching(census, filters, within)) > 0) return []
  for (let many = 1; many <= Math.min(most, Math.max(1, drops.length - 1)); many++) {
    const counted = await Promise.all(subsets(drops, many).map(async (those) => ({ those, count: await countMatching(census, those.reduce((left, drop) => drop.from(left), filters), within) })))
    const ways = counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
    if (ways.length) return ways.map(({ those: [first, ...also], count }) => ({ name: first?.name ?? '', value: first?.value ?? null, label: [first, ...also].map((drop) => drop?.label).join(' and '), count, ...(also.length && { also: also.map(({ name, value }) => ({ name, value })) }) }))
  }
  return []
}

/** Each choice of so many of some things, in their order. */
function subsets<T>(things: T[], many: number): T[][] {
  if (many === 0) return [[]]
  return things.flatMap((thing, i) => subsets(things.slice(i + 1), many - 1).map((rest) => [thing, ...rest]))
}

function ofMany(census: Census, filters: Filters, name: ManyFilter): Drop {
  const chosen: string[] = filters[name]
  const label = chosen.map((value) => nameOfValue(census, name, value) ?? value).join(' or ')
  return { name, value: chosen.length === 1 ? (chosen[0] ?? null) : null, label, from: (left) => ({ ...left, [name]: [] }) }
}

function ofOne({ q, from, to }: Filters): Drop[] {
  const drops: Drop[] = []
  if (q) drops.push({ name: 'q', value: q, label: `“${q}”`, from: (left) => ({ ...left, q: undefined }) })
  if (from || to) {
    const label = from && to ? `${from} to ${to}` : from ? `from ${from}` : `until ${to}`
    drops.push({ name: from && to ? 'dates' : from ? 'from' : 'to', value: null, label, from: (left) => ({ ...left, from: undefined, to: undefined }) })
  }
  return drops
}
