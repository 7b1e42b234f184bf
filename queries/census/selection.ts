import { binEdges, binOf, levelFor } from '@/model/bin-levels'
import { Modality } from '@/model/modality'
import { EventType, QuadClass } from '@/model/plover'
import type { LaneKind, ManyFilter } from '@/model/filters'
import type { Density } from '@/model/views/timeline-view'
import { laneKeys, type Dictionaries, type LaneKey } from './lane-keys'
import { listOf, rolesIn, type Lists, type RoleKey, type Segment } from './segment'
import { addBins, addWindow, makeTally, type Tally } from './tally'

export type SelectedPart = { segment: Segment; sign: 1 | -1; selected: Uint32Array | null }

/** Days counted from 1970-01-01; `after` is the day after the last. */
export type DayRange = { first: number; after: number }

/** The day number of an open end, 9999-12-31. */
export const openEndDay = Date.UTC(9999, 11, 31) / 86_400_000

const fixedKeys: Partial<Record<LaneKind | ManyFilter | 'all', readonly string[]>> = { all: [''], type: EventType.options, quad: QuadClass.options, modality: Modality.options }
const isLane = (kind: string): kind is LaneKey => (laneKeys as readonly string[]).includes(kind)

/** The events that a set of filters leaves, and every question about them that needs no row of the database. All counts are exact. */
export class Selection {
  private readonly tallies = new Map<string, Tally[]>()
  private overviewKnown?: Density
  /** How many there are, and the days of the first and the last; an open end does not count as last. */
  readonly total: number
  readonly extent: DayRange | null

  constructor(private readonly parts: SelectedPart[], private readonly changed: Set<number>, private readonly dictionaries: Dictionaries) {
    let [total, first, last] = [0, Infinity, -Infinity]
    for (const { segment: { start, end, size }, sign, selected } of parts) {
      const length = selected?.length ?? size
      total += sign * length
      for (let i = 0; sign > 0 && i < length; i++) {
        const event = selected ? (selected[i] as number) : i
        const until = end[event] === openEndDay ? (start[event] as number) : (end[event] as number)
        if ((start[event] as number) < first) first = start[event] as number
        if (until > last) last = until
      }
    }
    this.total = total
    this.extent = total > 0 ? { first, after: last + 1 } : null
  }

  /** The keys that lanes of a kind can have; counts come in their order. */
  keysOf(kind: LaneKind | ManyFilter | 'all'): readonly string[] {
    return isLane(kind) ? this.dictionaries[kind].keys : (fixedKeys[kind] ?? [])
  }

  /** Those of them in which a key has one of some roles (`laneRole`, added up). */
  inRole(kind: RoleKey, key: string, roles: number): Selection {
    const number = this.dictionaries[kind].numberOf(key) ?? -1
    const parts = this.parts.map((part) => {
      const { segment } = part
      const among = part.selected ?? listOf(segment.eventsOf[kind], number)
      return { ...part, selected: among.filter((event) => (rolesIn(segment, kind, event, number) & roles) > 0) }
    })
    return new Selection(parts, this.changed, this.dictionaries)
  }

  /** How many touch the window. */
  count(window: DayRange): number {
    return this.countLanes('all', window)[0] ?? 0
  }

  /** How many touch the window in each lane of a kind. */
  countLanes(kind: LaneKind | 'all', { first, after }: DayRange): Int32Array {
    const counts = new Int32Array(this.keysOf(kind).length)
    this.parts.forEach(({ sign }, i) => addWindow(this.tally(kind)[i] as Tally, first, after, sign, counts))
    return counts
  }

  /** For one lane the counts by quad class in each bin that the date of an event touches, four a bin. `edges`: first days of the bins, and the day after the last. */
  bins(kind: LaneKind | 'all', key: string, edges: Int32Array): Int32Array {
    const counts = new Int32Array((edges.length - 1) * 4)
    const number = isLane(kind) ? this.dictionaries[kind].numberOf(key) : this.keysOf(kind).indexOf(key)
    if (number !== undefined && number >= 0) this.parts.forEach(({ sign }, i) => addBins(this.tally(kind)[i] as Tally, number, edges, sign, counts))
    return counts
  }

  /** How many of the window's events have each value of each filter, in one pass over them. */
  countValues(window: DayRange): Record<ManyFilter, Int32Array> {
    const names: ManyFilter[] = ['country', 'actor', 'agreement', 'outlet', 'type', 'quad', 'modality']
    const counts = Object.fromEntries(names.map((name) => [name, new Int32Array(this.keysOf(name).length)])) as Record<ManyFilter, Int32Array>
    for (const { segment, sign, selected } of this.parts) {
      const events = touching(segment, selected, window)
      for (const name of ['type', 'quad', 'modality'] as const) addColumn(events, segment[name], sign, counts[name])
      for (const name of ['country', 'actor', 'agreement', 'outlet'] as const) addLists(events, segment.keysOf[name], sign, counts[name])
    }
    return counts
  }

  /** The density of the whole extent, in at most 200 bins. */
  get overview(): Density | null {
    if (!this.extent) return null
    const { first, after } = this.extent
    const level = levelFor(after - first, 200)
    const [from, to] = [binOf(level, first), binOf(level, after - 1)]
    this.overviewKnown ??= { level, first: from, counts: [...this.bins('all', '', binEdges(level, from, to))] }
    return this.overviewKnown
  }

  /** How many begin on each day, days in order. */
  startsByDay(): { day: number; count: number }[] {
    if (!this.extent) return []
    const counts = new Int32Array(this.extent.after - this.extent.first)
    this.each(({ start }, event, sign) => ((counts[(start[event] as number) - (this.extent as DayRange).first] as number) += sign))
    return [...counts].flatMap((count, i) => (count > 0 ? [{ day: (this.extent as DayRange).first + i, count }] : []))
  }

  /** Up to `most` of the window's events after a place in the order of the newest first (by first day and `seq`). */
  newest(window: DayRange, most: number, place: { day: number; seq: number } = { day: Infinity, seq: Infinity }): { day: number; seq: number }[] {
    const later = (a: { day: number; seq: number }, b: { day: number; seq: number }) => b.day - a.day || b.seq - a.seq
    return this.live().flatMap(({ segment, selected }) => {
      const found: { day: number; seq: number }[] = []
      const length = selected?.length ?? segment.size
      const placeAt = (i: number) => (selected ? (selected[i] as number) : i)
      for (let i = firstAfter(segment, placeAt, length, Math.min(place.day, window.after - 1)) - 1; i >= 0 && found.length < most; i--) {
        const event = placeAt(i)
        const [day, seq] = [segment.start[event] as number, segment.seq[event] as number]
        if ((day < place.day || seq < place.seq) && touches(segment, event, window) && !this.isGone(segment, seq)) found.push({ day, seq })
      }
      return found
    }).sort(later).slice(0, most)
  }

  /** Up to `most` events after a place in the order of the oldest first. */
  oldestAfter(place: { day: number; seq: number }, most: number): { day: number; seq: number }[] {
    return this.live().flatMap(({ segment, selected }) => {
      const found: { day: number; seq: number }[] = []
      const length = selected?.length ?? segment.size
      const placeAt = (i: number) => (selected ? (selected[i] as number) : i)
      for (let i = firstAfter(segment, placeAt, length, place.day - 1); i < length && found.length < most; i++) {
        const event = placeAt(i)
        const [day, seq] = [segment.start[event] as number, segment.seq[event] as number]
        if ((day > place.day || seq > place.seq) && !this.isGone(segment, seq)) found.push({ day, seq })
      }
      return found
    }).sort((a, b) => a.day - b.day || a.seq - b.seq).slice(0, most)
  }

  /** The lanes of a kind that events stand in. */
  lanesOf(kind: LaneKind, seqs: Iterable<number>): Map<number, string[]> {
    const keys = this.keysOf(kind)
    const lanes = new Map<number, string[]>()
    for (const seq of seqs) {
      for (const { segment } of this.live()) {
        const event = segment.placeOf(seq)
        if (event < 0 || this.isGone(segment, seq)) continue
        lanes.set(seq, isLane(kind) ? [...listOf(segment.keysOf[kind], event)].map((key) => keys[key] as string) : [keys[segment.type[event] as number] as string])
      }
    }
    return lanes
  }

  private live = () => this.parts.filter(({ sign }) => sign > 0)
  private isGone = (segment: Segment, seq: number) => segment === this.parts[0]?.segment && this.changed.has(seq)

  private each(visit: (segment: Segment, event: number, sign: 1 | -1) => void) {
    for (const { segment, sign, selected } of this.parts) {
      const length = selected?.length ?? segment.size
      for (let i = 0; i < length; i++) visit(segment, selected ? (selected[i] as number) : i, sign)
    }
  }

  private tally(kind: LaneKind | 'all'): Tally[] {
    const known = this.tallies.get(kind)
    if (known) return known
    const tallies = this.parts.map(({ segment, selected }) => makeTally(segment, selected, segment.keysOf[kind], this.keysOf(kind).length))
    this.tallies.set(kind, tallies)
    return tallies
  }
}

const touches = ({ start, end }: Segment, event: number, { first, after }: DayRange) => (start[event] as number) < after && (end[event] as number) >= first

/** The events of a selection (null: all) that touch a window. */
function touching({ start, end, size }: Segment, selected: Uint32Array | null, { first, after }: DayRange): Uint32Array {
  const length = selected?.length ?? size
  const found = new Uint32Array(length)
  let count = 0
  for (let i = 0; i < length; i++) {
    const event = selected ? (selected[i] as number) : i
    if ((start[event] as number) < after && (end[event] as number) >= first) found[count++] = event
  }
  return found.subarray(0, count)
}

function addColumn(events: Uint32Array, column: Uint8Array, sign: number, counts: Int32Array): void {
  for (let i = 0; i < events.length; i++) (counts[column[events[i] as number] as number] as number) += sign
}

function addLists(events: Uint32Array, { from, items }: Lists, sign: number, counts: Int32Array): void {
  for (let i = 0; i < events.length; i++) {
    const event = events[i] as number
    for (let j = from[event] as number; j < (from[event + 1] as number); j++) (counts[items[j] as number] as number) += sign
  }
}

/** How many places come before the first whose event begins after `day`. */
function firstAfter({ start }: Segment, placeAt: (i: number) => number, length: number, day: number): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((start[placeAt(middle)] as number) <= day) low = middle + 1
    else high = middle
  }
  return low
}
