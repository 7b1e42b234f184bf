import type { Filters, ManyFilter } from '@/model/filters'
import type { FacetsView } from '@/model/views/timeline-view'
import { countMatching } from './count-matching'
import { matchesInWindow } from './matching-events'
import { namesOf } from './names-of'

const many: ManyFilter[] = ['actor', 'country', 'type', 'quad', 'agreement', 'modality', 'outlet']

/** Where the filters leave nothing: each filter that alone brings results back when it is taken away, the one that brings most first. */
export async function loosen(filters: Filters): Promise<FacetsView['loosen']> {
  const set = many.filter((name) => filters[name].length > 0)
  const ways = [...(await Promise.all(set.map((name) => withoutMany(filters, name)))), ...withoutOne(filters)]
  if (ways.length === 0 || (await countMatching(matchesInWindow(filters))) > 0) return []
  const counted = await Promise.all(ways.map(async (way) => ({ ...way, count: await countMatching(matchesInWindow(way.filters)) })))
  return counted
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ name, value, label, count }) => ({ name, value, label, count }))
}

type Way = { name: string; value: string | null; label: string; filters: Filters }

async function withoutMany(filters: Filters, name: ManyFilter): Promise<Way> {
  const chosen: string[] = filters[name]
  const names = await namesOf(name, chosen)
  const label = chosen.map((value) => names.get(value) ?? value).join(' or ')
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
