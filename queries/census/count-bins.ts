import { countBefore, hasBit, type Chosen } from './chosen'
import type { KeyKind } from './count-lanes'
import { listOf, type Lasting } from './segment'

/** Some bins that follow each other: their first days, and the day after the last. */
export type Edges = Int32Array

/**
 * Counts by quad class how many of some events touch each bin, for some lanes of a kind at once (the numbers of their keys); four numbers a bin.
 * Adds them to `counts`, one array a lane. `keyCount` is how many keys the kind has.
 */
export function addBins(chosen: Chosen, kind: KeyKind, keys: readonly number[], keyCount: number, edges: Edges, counts: Int32Array[]): void {
  const { start, eventsOf } = chosen.segment
  const [first, after] = [edges[0] as number, edges.at(-1) as number]
  const within = (events: Uint32Array) => events.subarray(countBefore(start, events, events.length, first), countBefore(start, events, events.length, after))
  const lanes = kind === 'all' ? [] : keys.map((key) => within(listOf(eventsOf[kind], key)))
  const inLanes = lanes.reduce((sum, events) => sum + events.length, 0)
  // The shorter way: through the events of the lanes, or through those chosen, each of which has a few lanes.
  if (kind === 'all') addAll(chosen, edges, counts[0] as Int32Array)
  else if (inLanes < 3 * (chosen.before(after) - chosen.before(first))) lanes.forEach((events, lane) => addLane(chosen, events, edges, counts[lane] as Int32Array))
  else addChosen(chosen, kind, lanesByKey(keys, keyCount), edges, counts)
  for (const lasting of chosen.segment.lasting) keys.forEach((key, lane) => addLasting(chosen, lasting, kind === 'all' ? null : listOf(lasting.placesOf[kind], key), edges, counts[lane] as Int32Array))
}

/** Adds the chosen events, each in the bin that it begins in. */
function addAll(chosen: Chosen, edges: Edges, counts: Int32Array): void {
  const { segment: { start, quad }, sign, places } = chosen
  const end = chosen.before(edges.at(-1) as number)
  for (let i = chosen.before(edges[0] as number), bin = 0; i < end; i++) {
    const event = places ? (places[i] as number) : i
    while ((start[event] as number) >= (edges[bin + 1] as number)) bin++
    ;(counts[bin * 4 + (quad[event] as number)] as number) += sign
  }
}

/** Adds those of a lane's events that are chosen, each in the bin that it begins in. */
function addLane({ segment: { start, quad }, sign, bits }: Chosen, events: Uint32Array, edges: Edges, counts: Int32Array): void {
  for (let i = 0, bin = 0; i < events.length; i++) {
    const event = events[i] as number
    if (bits && !hasBit(bits, event)) continue
    while ((start[event] as number) >= (edges[bin + 1] as number)) bin++
    ;(counts[bin * 4 + (quad[event] as number)] as number) += sign
  }
}

/** Adds the chosen events, each in the bin that it begins in, to those of the lanes that it stands in. */
function addChosen(chosen: Chosen, kind: KeyKind, laneOf: Int8Array, edges: Edges, counts: Int32Array[]): void {
  const { segment: { start, quad, keysOf }, sign, places } = chosen
  const { from, items } = keysOf[kind]
  const end = chosen.before(edges.at(-1) as number)
  for (let i = chosen.before(edges[0] as number), bin = 0; i < end; i++) {
    const event = places ? (places[i] as number) : i
    while ((start[event] as number) >= (edges[bin + 1] as number)) bin++
    for (let j = from[event] as number; j < (from[event + 1] as number); j++) {
      const lane = laneOf[items[j] as number] as number
      if (lane >= 0) ((counts[lane] as Int32Array)[bin * 4 + (quad[event] as number)] as number) += sign
    }
  }
}

/** Adds what lasts, of a lane (its places in `lasting`; null: of all), once more in each bin that it touches after the one it begins in. */
function addLasting({ segment: { quad }, sign, bits }: Chosen, { events, start, end, longest }: Lasting, lane: Uint32Array | null, edges: Edges, counts: Int32Array): void {
  const length = lane?.length ?? events.length
  const after = countBefore(start, lane, length, edges.at(-1) as number)
  const first = countBefore(start, lane, after, (edges[0] as number) - longest)
  if (first === after) return
  // How many more touch a bin than the bin before it.
  const rises = new Int32Array(4 * edges.length)
  for (let i = first, bin = -1; i < after; i++) {
    const place = lane ? (lane[i] as number) : i
    while ((start[place] as number) >= (edges[bin + 1] as number)) bin++
    if ((end[place] as number) < (edges[bin + 1] as number)) continue
    const event = events[place] as number
    if (bits && !hasBit(bits, event)) continue
    ;(rises[(bin + 1) * 4 + (quad[event] as number)] as number) += sign
    ;(rises[binAfter(edges, end[place] as number) * 4 + (quad[event] as number)] as number) -= sign
  }
  for (let i = 0; i < counts.length; i++) {
    if (i >= 4) (rises[i] as number) += rises[i - 4] as number
    ;(counts[i] as number) += rises[i] as number
  }
}

/** The number of the bin after the one that holds a day. */
function binAfter(edges: Edges, day: number): number {
  let [low, high] = [0, edges.length - 1]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((edges[middle] as number) <= day) low = middle + 1
    else high = middle
  }
  return low
}

/** Which of the lanes asked for each key is; -1 where it is none of them. */
function lanesByKey(keys: readonly number[], keyCount: number): Int8Array {
  const laneOf = new Int8Array(keyCount).fill(-1)
  keys.forEach((key, lane) => (laneOf[key] = lane))
  return laneOf
}
