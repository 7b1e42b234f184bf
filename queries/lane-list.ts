import { filtersToParams, type Filters } from '@/model/filters'
import type { LaneChoice } from '@/model/lane-choice'
import { EventType, typeLabel } from '@/model/plover'
import type { LaneListView } from '@/model/views/timeline-view'
import { cached } from './cached'
import { getCensus, selectionOf, type Census } from './census/census'
import { toRange, type DayRange } from './census/days'
import type { Selection } from './census/selection'
import { windowOf } from './window-of'

const page = 200

/** What of a reader's choice decides which lanes come first. */
export type Ranking = Pick<LaneChoice, 'order' | 'pin'>

/** The lanes that hold an event of the window, 200 from `offset` on: those pinned first, then those that the filters name, then the fullest, or by name. */
export const getLaneList = (filters: Filters, ranking: Ranking, offset: number): Promise<LaneListView> =>
  cached(`lanes?${filtersToParams(filters)}&${ranking.order}&${ranking.pin.join('|')}&${offset}`, async (revision) => {
    const census = await getCensus(revision)
    const selection = await selectionOf(census, filters)
    const window = windowOf(filters)
    const range = window ? toRange(window) : selection.extent
    return range ? rankLanes(census, selection, filters, range, ranking, offset, offset + page) : { lanes: [], total: 0 }
  })

/** The lanes that have an event in the window, and those pinned, with exact counts: the places from `from` to `to` of their order, and how many there are in all. */
export function rankLanes(census: Census, selection: Selection, filters: Filters, window: DayRange, { order, pin }: Ranking, from: number, to: number): LaneListView {
  const kind = filters.lanes
  const keys = selection.keysOf(kind)
  const counts = selection.countLanes(kind, window)
  const named: string[] = kind === 'dyad' ? [] : filters[kind]
  const first = new Map([...named.map((key) => [key, pin.length] as const), ...pin.map((key, place) => [key, place] as const)])
  const place = (lane: number) => first.get(keys[lane] as string) ?? pin.length + 1
  const nameOf = (lane: number) => laneName(census, kind, keys[lane] as string)
  const pinned = new Set(pin)
  const lanes = Array.from(keys.keys()).filter((lane) => (counts[lane] as number) > 0 || pinned.has(keys[lane] as string))
  const byOrder = order === 'name' ? (a: number, b: number) => collator.compare(nameOf(a), nameOf(b)) : (a: number, b: number) => (counts[b] as number) - (counts[a] as number) || ((keys[a] as string) < (keys[b] as string) ? -1 : 1)
  const sorted = lanes.sort((a, b) => (first.size ? place(a) - place(b) : 0) || byOrder(a, b))
  return { lanes: sorted.slice(from, to).map((lane) => ({ key: keys[lane] as string, name: nameOf(lane), count: counts[lane] as number })), total: lanes.length }
}

const collator = new Intl.Collator('en')

/** The name of a lane: two countries are joined by a dash. */
export function laneName({ names }: Pick<Census, 'names'>, kind: Filters['lanes'], key: string): string {
  if (kind === 'type') return typeLabel[EventType.parse(key)]
  if (kind === 'dyad') return key.split('-').map((code) => names.country.get(code) ?? code).join(' – ')
  return names[kind].get(key) ?? key
}
