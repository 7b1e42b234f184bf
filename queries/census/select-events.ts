import type { Filters } from '@/model/filters'
import { Modality } from '@/model/modality'
import { EventType, QuadClass } from '@/model/plover'
import type { Dictionaries } from './lane-keys'
import { listOf, range, type Lists, type Segment } from './segment'

const laneFilters = ['country', 'actor', 'agreement', 'outlet'] as const

/**
 * The places of a segment's events that all filters but the window leave, in order; null means all of them.
 * Events must stand in the lane of each country of `within`. `found` are the `seq` of those that hold the words of `q`, where the filters have one.
 */
export function selectEvents(segment: Segment, filters: Filters, found: Int32Array | null, dictionaries: Dictionaries, within: readonly string[] = []): Uint32Array | null {
  const lists = laneFilters.filter((kind) => filters[kind].length > 0).map((kind) => eventsOfAny(segment.eventsOf[kind], filters[kind].map((key) => dictionaries[kind].numberOf(key)), segment.size))
  for (const code of within) lists.push(eventsOfAny(segment.eventsOf.country, [dictionaries.country.numberOf(code)], segment.size))
  if (found) lists.push(placesOf(segment, found))
  const tests = [
    allowed(segment.type, EventType.options, filters.type),
    allowed(segment.quad, QuadClass.options, filters.quad),
    allowed(segment.modality, Modality.options, filters.modality),
  ].filter((test) => test !== null)
  const [shortest, ...others] = lists.sort((a, b) => a.length - b.length)
  if (!shortest && tests.length === 0) return null
  const tested = tests.reduce((left, { column, values }) => keepTested(left, column, values), shortest ?? range(segment.size))
  return others.reduce((left, list) => keepMarked(left, marksOf(list, segment.size)), tested)
}

/** The places whose value in a column is a wanted one. */
function keepTested(places: Uint32Array, column: Uint8Array, wanted: Uint8Array): Uint32Array {
  const kept = new Uint32Array(places.length)
  let count = 0
  for (let i = 0; i < places.length; i++) if (wanted[column[places[i] as number] as number] === 1) kept[count++] = places[i] as number
  return kept.slice(0, count)
}

function keepMarked(places: Uint32Array, marks: Uint8Array): Uint32Array {
  const kept = new Uint32Array(places.length)
  let count = 0
  for (let i = 0; i < places.length; i++) if (marks[places[i] as number] === 1) kept[count++] = places[i] as number
  return kept.slice(0, count)
}

/** Those that stand in one of the lanes, each once, in order. */
function eventsOfAny(eventsOf: Lists, keys: (number | undefined)[], size: number): Uint32Array {
  const lists = keys.filter((key) => key !== undefined).map((key) => listOf(eventsOf, key))
  if (lists.length < 2) return lists[0] ?? new Uint32Array(0)
  const marks = new Uint8Array(size)
  let count = 0
  for (const list of lists) {
    for (const place of list) {
      count += 1 - (marks[place] as number)
      marks[place] = 1
    }
  }
  const places = new Uint32Array(count)
  for (let place = 0, i = 0; i < count; place++) if (marks[place] === 1) places[i++] = place
  return places
}

/** The places of events by their `seq`, in order; those that are not here are left out. */
function placesOf({ placeOf }: Segment, found: Int32Array): Uint32Array {
  const places = new Uint32Array(found.length)
  let count = 0
  for (let i = 0; i < found.length; i++) {
    const place = placeOf(found[i] as number)
    if (place >= 0) places[count++] = place
  }
  return places.slice(0, count).sort()
}

function marksOf(list: Uint32Array, size: number): Uint8Array {
  const marks = new Uint8Array(size)
  for (const place of list) marks[place] = 1
  return marks
}

function allowed(column: Uint8Array, options: readonly string[], wanted: readonly string[]): { column: Uint8Array; values: Uint8Array } | null {
  return wanted.length ? { column, values: Uint8Array.from(options.map((option) => Number(wanted.includes(option)))) } : null
}
