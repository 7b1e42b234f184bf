import { filtersToParams, type Filters, type ManyFilter } from '@/model/filters'
import { Modality } from '@/model/modality'
import { EventType, QuadClass } from '@/model/plover'
import type { Choice, FacetsView } from '@/model/views/timeline-view'
import { cached } from './cached'
import { getCensus, selectionOf, type Census } from './census/census'
import { toRange } from './census/days'
import type { Selection } from './census/selection'
import { choiceFilters } from './choice-filters'
import { loosen } from './loosen'
import { nameOfValue } from './name-of-value'
import { windowOf } from './window-of'

const most = 100
const alwaysShown: Partial<Record<ManyFilter, readonly string[]>> = { type: EventType.options, quad: QuadClass.options, modality: Modality.options }

/**
 * The choices of each filter, each counted under all the other filters; where nothing is left, which filters to loosen. Only events in which all
 * countries of `within` take part are counted.
 */
export const getFacets = (filters: Filters, within: readonly string[] = []): Promise<FacetsView> => cached(`facets?${filtersToParams({ ...filters, lanes: 'country' })} ${within}`, (revision) => readFacets(revision, filters, within))

async function readFacets(revision: string, filters: Filters, within: readonly string[]): Promise<FacetsView> {
  const census = await getCensus(revision)
  const window = windowOf(filters)
  const range = window ? toRange(window) : { first: -Infinity, after: Infinity }
  const choices = await Promise.all(
    choiceFilters.map(async (name) => {
      // A filter that is set is counted without itself.
      const others = await selectionOf(census, { ...filters, [name]: [] }, within)
      return [name, choicesOf(census, others, name, others.countValues(name, range), filters[name])] as const
    }),
  )
  return { ...(Object.fromEntries(choices) as Record<ManyFilter, Choice[]>), loosen: await loosen(census, filters, within) }
}

/** The fullest choices first, and those chosen in any case, so that they can be taken away again. */
function choicesOf(census: Census, selection: Selection, name: ManyFilter, counts: Int32Array, chosen: string[]): Choice[] {
  const keys = selection.keysOf(name)
  const counted = [...counts].flatMap((count, number) => (count > 0 ? [{ value: keys[number] as string, count }] : []))
  const fullest = counted.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, most)
  const shown = new Set(fullest.map(({ value }) => value))
  const rest = [...chosen, ...(alwaysShown[name] ?? [])].filter((value) => !shown.has(value))
  return [...fullest, ...[...new Set(rest)].map((value) => ({ value, count: counts[keys.indexOf(value)] ?? 0 }))].map(({ value, count }) => {
    const label = nameOfValue(census, name, value)
    return { value, label: label ?? value, count, chosen: chosen.includes(value), known: label !== undefined }
  })
}
