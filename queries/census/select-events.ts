import type { Filters } from '@/model/filters'
import { Modality } from '@/model/modality'
import { EventType, QuadClass } from '@/model/plover'
import { bitsOf, hasBit, keep, numbersOf, roomFor, type Bits } from './chosen'
import type { Dictionaries } from './lane-keys'
import { listOf, type Lists, type Segment } from './segment'

const laneFilters = ['country', 'actor', 'agreement', 'outlet'] as const

/**
 * The places of a segment's events that all filters but the window leave, in order; null means all of them.
 * Events must stand in the lane of each country of `within`. `found` has a bit for each that holds the words of `q`, where the filters have one.
 */
export function selectEvents(segment: Segment, filters: Filters, found: Bits | null, dictionaries: Dictionaries, within: readonly string[] = []): Uint32Array | null {
  const lists = laneFilters.filter((kind) => filters[kind].length > 0).map((kind) => eventsOfAny(segment.eventsOf[kind], filters[kind].map((key) => dictionaries[kind].numberOf(key)), segment.size))
  for (const code of within) lists.push(eventsOfAny(segment.eventsOf.country, [dictionaries.country.numberOf(code)], segment.size))
  const tests = [
    allowed(segment.type, EventType.options, filters.type),
    allowed(segment.quad, QuadClass.options, filters.quad),
    allowed(segment.modality, Modality.options, filters.modality),
  ].filter((test) => test !== null)
  const [shortest = null, ...others] = lists.sort((a, b) => a.length - b.length)
  const tested = tests.reduce((left, { column, values }) => keepTested(left, column, values), shortest)
  const bits = [...others.map((list) => bitsOf(list, segment.size)), ...(found ? [found] : [])]
  return bits.reduce(keepBits, tested)
}

/** The places (null: all) whose value in a column is a wanted one. */
function keepTested(places: Uint32Array | null, column: Uint8Array, wanted: Uint8Array): Uint32Array {
  const length = places?.length ?? column.length
  const kept = roomFor(length)
  let count = 0
  for (let i = 0; i < length; i++) {
    const place = places ? (places[i] as number) : i
    if (wanted[column[place] as number] === 1) kept[count++] = place
  }
  return kept.slice(0, count)
}

const keepBits = (places: Uint32Array | null, bits: Bits): Uint32Array | null => (places ? keep(places, (place) => hasBit(bits, place)) : numbersOf(bits))

/** Those that stand in one of the lanes, each once, in order. */
function eventsOfAny(eventsOf: Lists, keys: (number | undefined)[], size: number): Uint32Array {
  const lists = keys.filter((key) => key !== undefined).map((key) => listOf(eventsOf, key))
  if (lists.length < 2) return lists[0] ?? new Uint32Array(0)
  const any = new Uint32Array((size + 31) >>> 5)
  for (const bits of lists.map((list) => bitsOf(list, size))) for (let i = 0; i < any.length; i++) (any[i] as number) |= bits[i] as number
  return numbersOf(any)
}

/** A bit for each event of a segment that is among some `seq`. */
export function bitsOfSeqs({ placeOf, size }: Segment, seqs: Int32Array): Bits {
  const places = roomFor(seqs.length)
  let count = 0
  for (let i = 0; i < seqs.length; i++) {
    const place = placeOf(seqs[i] as number)
    if (place >= 0) places[count++] = place
  }
  return bitsOf(places.subarray(0, count), size)
}

function allowed(column: Uint8Array, options: readonly string[], wanted: readonly string[]): { column: Uint8Array; values: Uint8Array } | null {
  return wanted.length ? { column, values: Uint8Array.from(options.map((option) => Number(wanted.includes(option)))) } : null
}
