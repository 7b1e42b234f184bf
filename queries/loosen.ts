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

/** Where the filters leave nothing: each filter that alone brings results back when it is taken away, the one that brings most first. */
export async function loosen(census: Census, filters: Filters, within: readonly string[] = []): Promise<FacetsView['loosen']> {
  const set = choiceFilters.filter((name) => filters[name].length > 0)
  const ways = [...set.map((name) => withoutMany(census, filters, name)), ...withoutOne(filters)]
  if (ways.length === 0 || (await countMatching(census, filters, within)) > 0) return []
  const counted = await Promise.all(ways.map(async (way) => ({ ...way, count: await countMatching(census, way.filters, within) })))
  return counted
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ name, value, label, count }) => ({ name, value, label, count }))
}

type Way = { name: string; value: string | null; label: string; filters: Filters }

function withoutMany(census: Census, filters: Filters, name: ManyFilter): Way {
  const chosen: string[] = filters[name]
  const label = chosen.map((value) => nameOfValue(census, name, value) ?? value).join(' or ')
  return { name, value: chosen.length === 1 ? (chosen[0] ?? null) : null, label, filters: { ...filters, [name]: [] } }
}

function withoutOne(filters: Filters): Way[] {
  const ways: Way[] = []
  if (filters.q) ways.push({ name: 'q', value: filters.q, label: `“${filters.q}”`, filters: { ...filters, q: undefined } })
  if (filters.from || filters.to) {
    const label = filters.from && filters.to ? `${filters.from} to ${filters.to}` : filters.from ? `from ${filters.from}` : `until ${filters.to}`
    ways.push({ name: filters.from && filters.to ? 'dates' : filters.from ? 'from' : 'to', value: null, label, filters: { ...filters, from: undefined, to: undefined } })
  }
  return ways
}
