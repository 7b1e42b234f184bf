import { range, type Segment } from './segment'

/**
 * The days that events begin and end on, sorted, in groups, so that how many touch any window is a matter of a few binary searches:
 * a group for each key, or for each pair of key and quad class (group = key * 4 + quad class). Only what lasts longer than a day is in `begun` and `ended`.
 */
export type Tally = { starts: Groups; begun: Groups; ended: Groups }

/** Sorted days: group i is days[from[i]] to days[from[i + 1]], the last not included. */
type Groups = { from: Uint32Array; days: Int32Array }

/** Says in which groups an event counts: gives each key of the event to `take`. */
export type KeysOf = (event: number, take: (key: number) => void) => void

/** Counts the events of a selection (null: all of the segment) by keys, and by quad classes too where `byQuad` says so. */
export function makeTally(segment: Segment, selected: Uint32Array | null, keysOf: KeysOf, keys: number, byQuad: boolean): Tally {
  const all = selected ?? range(segment.size)
  const lasting = selected ? lastingOf(segment, selected) : { byStart: range(segment.size).filter((event) => isLasting(segment, event)), byEnd: segment.lasting }
  const group = (events: Uint32Array, days: Int32Array) => groupDays(byQuad ? segment.quad : null, events, days, keysOf, keys)
  return { starts: group(all, segment.start), begun: group(lasting.byStart, segment.start), ended: group(lasting.byEnd, segment.end) }
}

const isLasting = ({ start, end }: Segment, event: number) => (end[event] as number) > (start[event] as number)

/** The lasting events of a selection, by first day as the selection is, and by last day. */
function lastingOf(segment: Segment, selected: Uint32Array) {
  const byStart = selected.filter((event) => isLasting(segment, event))
  const marks = new Uint8Array(segment.size)
  for (const event of byStart) marks[event] = 1
  return { byStart, byEnd: segment.lasting.filter((event) => marks[event] === 1) }
}

function groupDays(quads: Uint8Array | null, events: Uint32Array, days: Int32Array, keysOf: KeysOf, keys: number): Groups {
  const groups = quads ? keys * 4 : keys
  const from = new Uint32Array(groups + 1)
  let event = 0
  const groupOf = (key: number) => (quads ? key * 4 + (quads[event] as number) : key)
  const count = (key: number) => {
    ;(from[groupOf(key) + 1] as number)++
  }
  for (event of events) keysOf(event, count)
  for (let i = 0; i < groups; i++) (from[i + 1] as number) += from[i] as number
  const next = from.slice()
  const sorted = new Int32Array(from[groups] as number)
  const place = (key: number) => {
    sorted[(next[groupOf(key)] as number)++] = days[event] as number
  }
  for (event of events) keysOf(event, place)
  return { from, days: sorted }
}

/** How many days of a group are before `day`. */
function before({ from, days }: Groups, group: number, day: number): number {
  const first = from[group] as number
  let low = first
  let high = from[group + 1] as number
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((days[middle] as number) < day) low = middle + 1
    else high = middle
  }
  return low - first
}

/** How many events of a group touch the days from `first` to before `after`: those that begin inside, and those that began before and last. */
export function countTouching({ starts, begun, ended }: Tally, group: number, first: number, after: number): number {
  const lasting = begun.from[group] === begun.from[group + 1] ? 0 : before(begun, group, first) - before(ended, group, first)
  return before(starts, group, after) - before(starts, group, first) + lasting
}

/** Adds the counts of a key's four groups in each bin, times `sign`, to `counts` (four a bin); `edges` are the bins' first days and the day after the last. */
export function addBins(tally: Tally, key: number, edges: Int32Array, sign: number, counts: Int32Array): void {
  for (let quad = 0; quad < 4; quad++) {
    const group = key * 4 + quad
    if (tally.starts.from[group] === tally.starts.from[group + 1]) continue
    let begun = before(tally.starts, group, edges[0] as number)
    for (let bin = 0; bin + 1 < edges.length; bin++) {
      const after = before(tally.starts, group, edges[bin + 1] as number)
      const first = edges[bin] as number
      const lasting = tally.begun.from[group] === tally.begun.from[group + 1] ? 0 : before(tally.begun, group, first) - before(tally.ended, group, first)
      ;(counts[bin * 4 + quad] as number) += sign * (after - begun + lasting)
      begun = after
    }
  }
}

/** Adds how many events of each group touch the window, times `sign`, to `counts` (one a group). */
export function addWindow(tally: Tally, first: number, after: number, sign: number, counts: Int32Array): void {
  for (let group = 0; group + 1 < tally.starts.from.length; group++) {
    if (tally.starts.from[group] !== tally.starts.from[group + 1]) (counts[group] as number) += sign * countTouching(tally, group, first, after)
  }
}
