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
  const { segment } = chosen
  const laneOf = lanesByKey(keys, keyCount)
  const [first, after] = [edges[0] as number, edges.at(-1) as number]
  const lanes = kind === 'all' || kind === 'type' ? null : keys.map((key) => listOf(segment.eventsOf[kind], key)).map((events) => events.subarray(countBefore(segment.start, events, events.length, first), countBefore(segment.start, events, events.length, after)))
  const inLanes = lanes?.reduce((sum, events) => sum + events.length, 0) ?? Infinity
  // The shorter way: through the events of the lanes, or through those chosen, each of which has a few lanes.
  if (lanes && inLanes < 3 * (chosen.before(after) - chosen.before(first))) lanes.forEach((events, lane) => addLane(chosen, events, edges, counts[lane] as Int32Array))
  else addChosen(chosen, kind, laneOf, edges, counts)
  addLasting(chosen, kind, laneOf, edges, counts)
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

/** Adds what lasts once more in each bin that it touches after the one it begins in. */
function addLasting(chosen: Chosen, kind: KeyKind, laneOf: Int8Array, edges: Edges, counts: Int32Array[]): void {
  const bins = edges.length - 1
  // How many more touch a bin than the bin before it.
  const rises = counts.map(() => new Int32Array(4 * (bins + 1)))
  for (const lasting of chosen.segment.lasting) addRises(chosen, lasting, kind, laneOf, edges, rises)
  rises.forEach((rise, lane) => {
    const own = counts[lane] as Int32Array
    for (let i = 0; i < 4 * bins; i++) {
      if (i >= 4) (rise[i] as number) += rise[i - 4] as number
      ;(own[i] as number) += rise[i] as number
    }
  })
}

function addRises({ segment: { quad, keysOf }, sign, bits }: Chosen, { events, start, end, longest }: Lasting, kind: KeyKind, laneOf: Int8Array, edges: Edges, rises: Int32Array[]): void {
  const { from, items } = keysOf[kind]
  const after = countBefore(start, null, start.length, edges.at(-1) as number)
  for (let i = countBefore(start, null, after, (edges[0] as number) - longest), bin = -1; i < after; i++) {
    while ((start[i] as number) >= (edges[bin + 1] as number)) bin++
    if ((end[i] as number) < (edges[bin + 1] as number)) continue
    const event = events[i] as number
    if (bits && !hasBit(bits, event)) continue
    const [rise, fall] = [(bin + 1) * 4 + (quad[event] as number), binAfter(edges, end[i] as number) * 4 + (quad[event] as number)]
    for (let j = from[event] as number; j < (from[event + 1] as number); j++) {
      const lane = laneOf[items[j] as number] as number
      if (lane < 0) continue
      const own = rises[lane] as Int32Array
      ;(own[rise] as number) += sign
      ;(own[fall] as number) -= sign
    }
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
