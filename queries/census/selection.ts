import { binEdges, binOf, levelFor } from '@/model/bin-levels'
import type { LaneKind, ManyFilter } from '@/model/filters'
import { Modality } from '@/model/modality'
import { EventType, QuadClass } from '@/model/plover'
import type { Density } from '@/model/views/timeline-view'
import { Chosen, keep } from './chosen'
import { addBins, type Edges } from './count-bins'
import { addWindow } from './count-lanes'
import { coreRange } from './core-range'
import type { DayRange } from './days'
import { laneKeys, type Dictionaries, type LaneKey } from './lane-keys'
import { listOf, rolesIn, type RoleKey, type Segment } from './segment'

/** The day number of an open end, 9999-12-31. */
export const openEndDay = Date.UTC(9999, 11, 31) / 86_400_000

const fixedKeys: Partial<Record<LaneKind | ManyFilter | 'all', readonly string[]>> = { all: [''], type: EventType.options, quad: QuadClass.options, modality: Modality.options }
const isLane = (kind: string): kind is LaneKey => (laneKeys as readonly string[]).includes(kind)

/** An event's place in the order of lists. */
type Place = { day: number; seq: number }

/** The events that a set of filters leaves, and every question about them that needs no row of the database. All counts are exact. */
export class Selection {
  private extentKnown?: DayRange | null
  private coreKnown?: DayRange | null
  private overviewKnown?: Density
  /** How many there are. */
  readonly total: number

  constructor(private readonly parts: Chosen[], private readonly changed: Set<number>, private readonly dictionaries: Dictionaries) {
    this.total = parts.reduce((sum, { sign, size }) => sum + sign * size, 0)
  }

  /** The days of the first and the last; an open end does not count as last. */
  get extent(): DayRange | null {
    this.extentKnown ??= this.readExtent()
    return this.extentKnown
  }

  private readExtent(): DayRange | null {
    let [first, last] = [Infinity, -Infinity]
    for (const part of this.live()) {
      const { start, lasting } = part.segment
      const isHere = (event: number) => !this.isGone(part.segment, event)
      let [from, to] = [0, part.size - 1]
      while (from <= to && !isHere(part.at(from))) from++
      while (to >= from && !isHere(part.at(to))) to--
      if (from > to) continue
      first = Math.min(first, start[part.at(from)] as number)
      last = Math.max(last, start[part.at(to)] as number)
      for (const { events, start, end, longest } of lasting) {
        for (let i = events.length - 1; i >= 0 && (start[i] as number) >= last - longest; i--) {
          const event = events[i] as number
          if (end[i] !== openEndDay && (end[i] as number) > last && part.has(event) && isHere(event)) last = end[i] as number
        }
      }
    }
    return first <= last ? { first, after: last + 1 } : null
  }

  /** The keys that lanes of a kind can have; counts come in their order. */
  keysOf(kind: LaneKind | ManyFilter | 'all'): readonly string[] {
    return isLane(kind) ? this.dictionaries[kind].keys : (fixedKeys[kind] ?? [])
  }

  /** Those of them in which a key has one of some roles (`laneRole`, added up). */
  inRole(kind: RoleKey, key: string, roles: number): Selection {
    const number = this.dictionaries[kind].numberOf(key) ?? -1
    const parts = this.parts.map(({ segment, sign, places }) => {
      const among = places ?? listOf(segment.eventsOf[kind], number)
      return new Chosen(segment, sign, keep(among, (event) => (rolesIn(segment, kind, event, number) & roles) > 0))
    })
    return new Selection(parts, this.changed, this.dictionaries)
  }

  /** How many touch the window. */
  count(window: DayRange): number {
    return this.parts.reduce((sum, part) => sum + part.sign * (part.before(window.after) - part.before(window.first) + part.lastingInto(window.first).length), 0)
  }

  /** Every one that touches the window, as it is now. */
  eachIn(window: DayRange, visit: (segment: Segment, event: number) => void): void {
    for (const part of this.live()) {
      const { segment } = part
      const take = (event: number) => this.isGone(segment, event) || visit(segment, event)
      const after = part.before(window.after)
      for (let i = part.before(window.first); i < after; i++) take(part.at(i))
      part.lastingInto(window.first).forEach(take)
    }
  }

  /** How many touch the window in each lane of a kind. */
  countLanes(kind: LaneKind | LaneKey | 'all', window: DayRange): Int32Array {
    const counts = new Int32Array(this.keysOf(kind).length)
    for (const part of this.parts) addWindow(part, kind, window, counts)
    return counts
  }

  /** For each of some lanes the counts by quad class in each bin that the date of an event touches, four a bin. */
  bins(kind: LaneKind | 'all', keys: readonly string[], edges: Edges): Int32Array[] {
    const all = this.keysOf(kind)
    const numbers = keys.map((key) => (isLane(kind) ? this.dictionaries[kind].numberOf(key) : all.indexOf(key)) ?? -1)
    const counts = keys.map(() => new Int32Array((edges.length - 1) * 4))
    const known = numbers.flatMap((number, i) => (number >= 0 ? [{ number, counts: counts[i] as Int32Array }] : []))
    if (known.length) for (const part of this.parts) addBins(part, kind, known.map(({ number }) => number), all.length, edges, known.map((lane) => lane.counts))
    return counts
  }

  /** How many of the window's events have each value of a filter. */
  countValues(name: ManyFilter, window: DayRange): Int32Array {
    if (name !== 'type' && name !== 'quad' && name !== 'modality') return this.countLanes(name, window)
    const counts = new Int32Array(this.keysOf(name).length)
    for (const part of this.parts) addColumn(part, part.segment[name], window, counts)
    return counts
  }

  /** The days that all but a few of the first and the last begin in: see coreRange. */
  get core(): DayRange | null {
    if (this.coreKnown === undefined) this.coreKnown = this.extent && coreRange(this.extent, this.total, (day) => this.parts.reduce((sum, part) => sum + part.sign * part.before(day), 0))
    return this.coreKnown
  }

  /** The density of the core, in at most 200 bins. */
  get overview(): Density | null {
    if (!this.core) return null
    const { first, after } = this.core
    const level = levelFor(after - first, 200)
    const [from, to] = [binOf(level, first), binOf(level, after - 1)]
    this.overviewKnown ??= { level, first: from, counts: [...(this.bins('all', [''], binEdges(level, from, to))[0] as Int32Array)] }
    return this.overviewKnown
  }

  /** How many begin on each day, days in order. */
  startsByDay(): { day: number; count: number }[] {
    const { extent } = this
    if (!extent) return []
    const counts = new Int32Array(extent.after - extent.first)
    for (const { segment: { start }, sign, size, places } of this.parts) {
      for (let i = 0; i < size; i++) (counts[(start[places ? (places[i] as number) : i] as number) - extent.first] as number) += sign
    }
    return [...counts].flatMap((count, i) => (count > 0 ? [{ day: extent.first + i, count }] : []))
  }

  /** Up to `most` of the window's events after a place in the order of the newest first (by first day and `seq`). */
  newest(window: DayRange, most: number, place: Place = { day: Infinity, seq: Infinity }): Place[] {
    const newestFirst = (a: Place, b: Place) => b.day - a.day || b.seq - a.seq
    const isLater = ({ day, seq }: Place) => day < place.day || (day === place.day && seq < place.seq)
    return this.live().flatMap((part) => {
      const found: Place[] = []
      const take = (event: number) => {
        const at = { day: part.segment.start[event] as number, seq: part.segment.seq[event] as number }
        if (isLater(at) && !this.isGone(part.segment, event)) found.push(at)
      }
      const first = part.before(window.first)
      for (let i = part.before(Math.min(place.day + 1, window.after)) - 1; i >= first && found.length < most; i--) take(part.at(i))
      if (found.length < most) part.lastingInto(window.first).forEach(take)
      return found
    }).sort(newestFirst).slice(0, most)
  }

  /** Up to `most` events after a place in the order of the oldest first. */
  oldestAfter(place: Place, most: number): Place[] {
    return this.live().flatMap((part) => {
      const found: Place[] = []
      for (let i = part.before(place.day); i < part.size && found.length < most; i++) {
        const at = { day: part.segment.start[part.at(i)] as number, seq: part.segment.seq[part.at(i)] as number }
        if ((at.day > place.day || at.seq > place.seq) && !this.isGone(part.segment, part.at(i))) found.push(at)
      }
      return found
    }).sort((a, b) => a.day - b.day || a.seq - b.seq).slice(0, most)
  }

  private live = () => this.parts.filter(({ sign }) => sign > 0)
  private isGone = (segment: Segment, event: number) => this.changed.size > 0 && segment === this.parts[0]?.segment && this.changed.has(segment.seq[event] as number)
}

/** Adds how many of some events touch a window with each value of a column. */
function addColumn(chosen: Chosen, column: Uint8Array, window: DayRange, counts: Int32Array): void {
  const { places, sign } = chosen
  const end = chosen.before(window.after)
  for (let i = chosen.before(window.first); i < end; i++) (counts[column[places ? (places[i] as number) : i] as number] as number) += sign
  for (const event of chosen.lastingInto(window.first)) (counts[column[event] as number] as number) += sign
}
