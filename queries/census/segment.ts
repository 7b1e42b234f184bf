import { EventType } from '@/model/plover'
import { keep } from './chosen'
import { laneKeys, type LaneKey } from './lane-keys'

/** Lists of numbers, one after the other: list i is items[from[i]] to items[from[i + 1]], the last not included. */
export type Lists = { from: Uint32Array; items: Uint32Array }

/** The events as read: one place of every array an event, in the order of first day and `seq`. Days are counted from 1970-01-01; an open end is that of 9999-12-31. */
export type Facts = { seq: Int32Array; start: Int32Array; end: Int32Array; type: Uint8Array; quad: Uint8Array; modality: Uint8Array; sources: Uint16Array }

/** Which event (its place in `Facts`) stands in which lane (the number of its key) and with which roles (`laneRole`, added up), pair by pair; kinds of lane without roles have none. */
export type Pairs = { events: Uint32Array; keys: Uint32Array; roles: Uint32Array }

/** The kinds of lane whose keys have roles in events. */
export const withRoles = ['country', 'actor'] as const
export type RoleKey = (typeof withRoles)[number]

/** Some events that last, in order, with their days beside them, and for each key their places among these: they are looked through for nearly every count. None begins more than `longest` days before it ends. */
export type Lasting = { events: Uint32Array; start: Int32Array; end: Int32Array; longest: number; placesOf: Record<LaneKey | 'type', Lists> }

/** A month that begins anywhere is short, and so is what took some weeks: nineteen of twenty that last. */
const short = 31

/**
 * Events with all that counting and filtering needs, in arrays: a million takes some 150 MB. It never changes once made.
 * Each event has one key of kind `type` (its place in `EventType`) and one of kind `all` (0). `rolesOf` are the roles of each item of `keysOf`; `lasting` are those longer than a day, the many short ones and the few long ones apart; `placeOf` gives the place of a `seq`, -1 where it is not here.
 */
export type Segment = Facts & { size: number; keysOf: Record<LaneKey | 'type' | 'all', Lists>; eventsOf: Record<LaneKey | 'type', Lists>; rolesOf: Record<RoleKey, Uint8Array>; lasting: Lasting[]; placeOf: (seq: number) => number }

/** Makes a segment; `keyCounts` says how many keys of each kind there are. */
export function makeSegment(facts: Facts, pairs: Record<LaneKey, Pairs>, keyCounts: Record<LaneKey, number>): Segment {
  const size = facts.seq.length
  const one = range(size + 1)
  const lanes = laneKeys.map((kind) => [kind, gather(pairs[kind].events, pairs[kind].keys, size)] as const)
  const keysOf = { ...(Object.fromEntries(lanes) as Record<LaneKey, Lists>), type: { from: one, items: Uint32Array.from(facts.type) } }
  const counts = { ...keyCounts, type: EventType.options.length }
  const byKey = (events: Uint32Array) => Object.fromEntries(Object.entries(keysOf).map(([kind, lists]) => [kind, turn(lists, events, counts[kind as LaneKey | 'type'])])) as Record<LaneKey | 'type', Lists>
  const places = placesOf(facts.seq)
  return {
    ...facts,
    size,
    keysOf: { ...keysOf, all: { from: one, items: new Uint32Array(size) } },
    rolesOf: { country: gatherRoles(pairs.country, size), actor: gatherRoles(pairs.actor, size) },
    eventsOf: byKey(range(size)),
    lasting: [lastingOf(facts, 1, short, byKey), lastingOf(facts, short + 1, Infinity, byKey)],
    placeOf: (seq) => places[seq] ?? -1,
  }
}

/** The events whose last day comes from `least` to `longest` days after the first. */
function lastingOf({ start, end }: Facts, least: number, longest: number, byKey: (events: Uint32Array) => Lasting['placesOf']): Lasting {
  const events = keep(range(start.length), (event) => {
    const days = (end[event] as number) - (start[event] as number)
    return days >= least && days <= longest
  })
  return { events, start: Int32Array.from(events, (event) => start[event] as number), end: Int32Array.from(events, (event) => end[event] as number), longest, placesOf: byKey(events) }
}

/** Some of a segment's events as a segment of their own, in the same order. */
export function pickEvents(segment: Segment, places: number[], keyCounts: Record<LaneKey, number>): Segment {
  const sorted = Uint32Array.from(places).sort()
  const days = (column: Int32Array) => Int32Array.from(sorted, (place) => column[place] as number)
  const kinds = (column: Uint8Array) => Uint8Array.from(sorted, (place) => column[place] as number)
  const pairs = laneKeys.map((kind) => {
    const { from, items } = segment.keysOf[kind]
    const lists = [...sorted].map((place) => items.subarray(from[place], from[place + 1]))
    const roles = kind === 'country' || kind === 'actor' ? [...sorted].flatMap((place) => [...segment.rolesOf[kind].subarray(from[place], from[place + 1])]) : []
    return [kind, { events: Uint32Array.from(lists.flatMap((list, event) => [...list].map(() => event))), keys: Uint32Array.from(lists.flatMap((list) => [...list])), roles: Uint32Array.from(roles) }] as const
  })
  const facts: Facts = { seq: days(segment.seq), start: days(segment.start), end: days(segment.end), type: kinds(segment.type), quad: kinds(segment.quad), modality: kinds(segment.modality), sources: Uint16Array.from(sorted, (place) => segment.sources[place] as number) }
  return makeSegment(facts, Object.fromEntries(pairs) as Record<LaneKey, Pairs>, keyCounts)
}

/** The items of one list; none where the segment is older than the list's number. */
export const listOf = ({ from, items }: Lists, list: number): Uint32Array => (list + 1 < from.length ? items.subarray(from[list], from[list + 1]) : items.subarray(0, 0))

/** The roles of a key in an event; 0 where it has none. */
export function rolesIn({ keysOf, rolesOf }: Segment, kind: RoleKey, event: number, key: number): number {
  const { from, items } = keysOf[kind]
  for (let i = from[event] as number; i < (from[event + 1] as number); i++) if (items[i] === key) return rolesOf[kind][i] as number
  return 0
}

/** 0, 1, 2 ... */
export function range(size: number): Uint32Array {
  const numbers = new Uint32Array(size)
  for (let i = 0; i < size; i++) numbers[i] = i
  return numbers
}

/** Where each `seq` stands: an array by `seq`, or an object where there are few. */
export function placesOf(seq: Int32Array): ArrayLike<number> {
  if (seq.length < 5000) return Object.fromEntries([...seq].map((each, place) => [each, place])) as unknown as ArrayLike<number>
  const places = new Int32Array(seq.reduce((most, each) => Math.max(most, each), 0) + 1).fill(-1)
  seq.forEach((each, place) => (places[each] = place))
  return places
}

/** Pairs as lists of the second by the first, `size` lists; in each, the order of the pairs. */
export function gather(first: Uint32Array, second: Uint32Array, size: number): Lists {
  const from = new Uint32Array(size + 1)
  for (let i = 0; i < first.length; i++) (from[(first[i] as number) + 1] as number)++
  for (let i = 0; i < size; i++) (from[i + 1] as number) += from[i] as number
  const next = from.slice()
  const items = new Uint32Array(first.length)
  for (let i = 0; i < first.length; i++) items[(next[first[i] as number] as number)++] = second[i] as number
  return { from, items }
}

/** The roles in the order of what `gather` makes of the same pairs. */
const gatherRoles = ({ events, roles }: Pairs, size: number): Uint8Array => new Uint8Array(gather(events, roles, size).items)

/** The lists turned round: for each key the places, in `events`, of those of them that have it, in order. */
function turn(keysOf: Lists, events: Uint32Array, keys: number): Lists {
  const lengthOf = (event: number) => (keysOf.from[event + 1] as number) - (keysOf.from[event] as number)
  const pairs = events.reduce((sum, event) => sum + lengthOf(event), 0)
  const [first, second] = [new Uint32Array(pairs), new Uint32Array(pairs)]
  let next = 0
  events.forEach((event, place) => {
    for (let i = keysOf.from[event] as number; i < (keysOf.from[event + 1] as number); i++, next++) {
      first[next] = keysOf.items[i] as number
      second[next] = place
    }
  })
  return gather(first, second, keys)
}
