import { range, type Lists, type Segment } from './segment'

/**
 * The days that events begin and end on, sorted, in groups, so that how many touch any window is a matter of a few binary searches:
 * a group for each pair of key and quad class (group = key * 4 + quad class). Only what lasts longer than a day is in `begun` and `ended`.
 */
export type Tally = { starts: Groups; begun: Groups; ended: Groups }

/** Sorted days: group i is days[from[i]] to days[from[i + 1]], the last not included. */
type Groups = { from: Uint32Array; days: Int32Array }

/** Counts the events of a selection (null: all of the segment) by quad class and by keys; `keysOf` are the keys of each event, of which there are `keys`. */
export function makeTally(segment: Segment, selected: Uint32Array | null, keysOf: Lists, keys: number): Tally {
  const all = selected ?? range(segment.size)
  const { byStart, byEnd } = lastingOf(segment, all, selected === null)
  const group = (events: Uint32Array, days: Int32Array) => groupDays(segment.quad, events, days, keysOf, keys)
  return { starts: group(all, segment.start), begun: group(byStart, segment.start), ended: group(byEnd, segment.end) }
}

/** The lasting events of a selection, by first day as the selection is, and by last day. */
function lastingOf({ start, end, lasting, size }: Segment, all: Uint32Array, isWhole: boolean): { byStart: Uint32Array; byEnd: Uint32Array } {
  const marks = new Uint8Array(isWhole ? 0 : size)
  const byStart = keep(all, (event) => (end[event] as number) > (start[event] as number))
  if (isWhole) return { byStart, byEnd: lasting }
  for (let i = 0; i < byStart.length; i++) marks[byStart[i] as number] = 1
  return { byStart, byEnd: keep(lasting, (event) => marks[event] === 1) }
}

/** Some of the events, in their order: `filter` of typed arrays is many times slower. */
function keep(events: Uint32Array, isKept: (event: number) => boolean): Uint32Array {
  const kept = new Uint32Array(events.length)
  let count = 0
  for (let i = 0; i < events.length; i++) if (isKept(events[i] as number)) kept[count++] = events[i] as number
  return kept.slice(0, count)
}

// Plain loops, twice the same: a function called for each pair of event and key takes several times as long.
function groupDays(quads: Uint8Array, events: Uint32Array, days: Int32Array, { from: firstOf, items }: Lists, keys: number): Groups {
  const groups = keys * 4
  const from = new Uint32Array(groups + 1)
  for (let i = 0; i < events.length; i++) {
    const event = events[i] as number
    const quad = (quads[event] as number) + 1
    for (let j = firstOf[event] as number; j < (firstOf[event + 1] as number); j++) (from[(items[j] as number) * 4 + quad] as number)++
  }
  for (let i = 0; i < groups; i++) (from[i + 1] as number) += from[i] as number
  const next = from.slice()
  const sorted = new Int32Array(from[groups] as number)
  for (let i = 0; i < events.length; i++) {
    const event = events[i] as number
    const [quad, day] = [quads[event] as number, days[event] as number]
    for (let j = firstOf[event] as number; j < (firstOf[event + 1] as number); j++) sorted[(next[(items[j] as number) * 4 + quad] as number)++] = day
  }
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
function countTouching({ starts, begun, ended }: Tally, group: number, first: number, after: number): number {
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

/** Adds how many events of each key touch the window, times `sign`, to `counts` (one a key). */
export function addWindow(tally: Tally, first: number, after: number, sign: number, counts: Int32Array): void {
  for (let group = 0; group + 1 < tally.starts.from.length; group++) {
    if (tally.starts.from[group] !== tally.starts.from[group + 1]) (counts[group >> 2] as number) += sign * countTouching(tally, group, first, after)
  }
}
