import { countBefore, type Chosen } from './chosen'
import type { DayRange } from './days'
import { listOf, type Lists, type Segment } from './segment'

/** Each event has keys of these kinds: `all` is one for all. */
export type KeyKind = keyof Segment['keysOf']

/** Adds how many of some events touch a window in each lane of a kind to `counts` (one a key). */
export function addWindow(chosen: Chosen, kind: KeyKind, window: DayRange, counts: Int32Array): void {
  const { segment, sign, places } = chosen
  const [from, to] = [chosen.before(window.first), chosen.before(window.after)]
  const sorted = kind === 'all' ? null : segment.eventsOf[kind]
  // Of all events those of a lane are listed already, by their first days: two searches a lane cost less than a look at many events.
  if (!places && sorted && to - from > counts.length * 16) addBySearch(segment.start, sorted, window, sign, counts)
  else addKeys(places ? places.subarray(from, to) : null, from, to, segment.keysOf[kind], sign, counts)
  const lasting = chosen.lastingInto(window.first)
  addKeys(lasting, 0, lasting.length, segment.keysOf[kind], sign, counts)
}

/** Adds one for each event of a list (null: those from one number to another) to the counts of its keys. */
function addKeys(events: Uint32Array | null, first: number, after: number, { from, items }: Lists, sign: number, counts: Int32Array): void {
  for (let i = 0; i < after - first; i++) {
    const event = events ? (events[i] as number) : first + i
    for (let j = from[event] as number; j < (from[event + 1] as number); j++) (counts[items[j] as number] as number) += sign
  }
}

function addBySearch(start: Int32Array, eventsOf: Lists, { first, after }: DayRange, sign: number, counts: Int32Array): void {
  for (let key = 0; key < counts.length; key++) {
    const events = listOf(eventsOf, key)
    if (events.length) (counts[key] as number) += sign * (countBefore(start, events, events.length, after) - countBefore(start, events, events.length, first))
  }
}
