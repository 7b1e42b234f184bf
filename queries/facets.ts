import { db } from '@/lib/db'
import { filtersToParams, type Filters, type ManyFilter } from '@/model/filters'
import { Modality } from '@/model/modality'
import { EventType, QuadClass } from '@/model/plover'
import type { Choice, FacetsView } from '@/model/views/timeline-view'
import { cached } from './cached'
import { laneSource, matchesInWindow } from './matching-events'
import { loosen } from './loosen'
import { namesOf } from './names-of'

const most = 100
const alwaysShown: Partial<Record<ManyFilter, readonly string[]>> = { type: EventType.options, quad: QuadClass.options, modality: Modality.options }

/** The choices of each filter, each counted under all the other filters; where nothing is left, which filters to loosen. */
export const getFacets = (filters: Filters): Promise<FacetsView> => cached(`facets?${filtersToParams(filters)}`, () => readFacets(filters))

async function readFacets(filters: Filters): Promise<FacetsView> {
  const [actor, country, type, quad, agreement, modality, outlet, suggestions] = await Promise.all([
    readChoices(filters, 'actor'), readChoices(filters, 'country'), readChoices(filters, 'type'), readChoices(filters, 'quad'),
    readChoices(filters, 'agreement'), readChoices(filters, 'modality'), readChoices(filters, 'outlet'), loosen(filters),
  ])
  return { actor, country, type, quad, agreement, modality, outlet, loosen: suggestions }
}

/** The fullest choices first, and those chosen in any case, so that they can be taken away again. */
async function readChoices(filters: Filters, name: ManyFilter): Promise<Choice[]> {
  const chosen: string[] = filters[name]
  const { from, key } = laneSource(name)
  const counts = await db().$queryRaw<{ value: string; count: number }[]>`
    SELECT ${key} AS value, count(*)::int AS count FROM ${from} WHERE ${matchesInWindow({ ...filters, [name]: [] })} GROUP BY 1 ORDER BY 2 DESC, 1`
  const countOf = new Map(counts.map(({ value, count }) => [value, count]))
  const fixed: readonly string[] = alwaysShown[name] ?? []
  const values = [...new Set([...counts.slice(0, most).map(({ value }) => value), ...chosen, ...fixed])]
  const names = await namesOf(name, values)
  return values.map((value) => ({ value, label: names.get(value) ?? value, count: countOf.get(value) ?? 0, chosen: chosen.includes(value), known: names.has(value) }))
}
