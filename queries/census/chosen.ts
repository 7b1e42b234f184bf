import type { Segment } from './segment'

/** Some events of a segment (`places` null: all of them), in its order. They count once, or are taken away from the count (`sign`). */
export class Chosen {
  private marks?: Bits

  constructor(readonly segment: Segment, readonly sign: 1 | -1, readonly places: Uint32Array | null) {}

  get size(): number {
    return this.places?.length ?? this.segment.size
  }

  /** The event that stands at a place of their order. */
  at(i: number): number {
    return this.places ? (this.places[i] as number) : i
  }

  /** A bit for each event of the segment that is one of them; null where all are. */
  get bits(): Bits | null {
    if (!this.places) return null
    this.marks ??= bitsOf(this.places, this.segment.size)
    return this.marks
  }

  has(event: number): boolean {
    return !this.bits || hasBit(this.bits, event)
  }

  /** How many of them begin before a day: they come first. */
  before(day: number): number {
    return countBefore(this.segment.start, this.places, this.size, day)
  }

  /** Those that began before a day and last into it. */
  lastingInto(day: number): Uint32Array {
    const { bits } = this
    const found: number[] = []
    for (const { events, start, end, longest } of this.segment.lasting) {
      const after = countBefore(start, null, start.length, day)
      for (let i = countBefore(start, null, after, day - longest); i < after; i++) {
        if ((end[i] as number) >= day && (!bits || hasBit(bits, events[i] as number))) found.push(events[i] as number)
      }
    }
    return Uint32Array.from(found)
  }
}

/** One bit a number, 32 in each. */
export type Bits = Uint32Array

export const hasBit = (bits: Bits, i: number): boolean => (((bits[i >>> 5] as number) >>> (i & 31)) & 1) === 1

/** The bits of some numbers below `size`. */
export function bitsOf(numbers: ArrayLike<number>, size: number): Bits {
  const bits = new Uint32Array((size + 31) >>> 5)
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number
    ;(bits[number >>> 5] as number) |= 1 << (number & 31)
  }
  return bits
}

/** The numbers that bits stand for, in order: `bitsOf` turned round. */
export function numbersOf(bits: Bits): Uint32Array {
  let count = 0
  for (let i = 0; i < bits.length; i++) for (let rest = bits[i] as number; rest !== 0; rest &= rest - 1) count++
  const numbers = new Uint32Array(count)
  let next = 0
  for (let i = 0; i < bits.length; i++) for (let rest = bits[i] as number; rest !== 0; rest &= rest - 1) numbers[next++] = i * 32 + 31 - Math.clz32(rest & -rest)
  return numbers
}

let room = new Uint32Array(0)

/** Room for so many numbers until the next who asks for it: megabytes made anew for each question would be collected all the time. */
export function roomFor(size: number): Uint32Array {
  if (room.length < size) room = new Uint32Array(size)
  return room
}

/** Some of the events, in their order: `filter` of typed arrays is many times slower. */
export function keep(events: Uint32Array, isKept: (event: number) => boolean): Uint32Array {
  const kept = roomFor(events.length)
  let count = 0
  for (let i = 0; i < events.length; i++) if (isKept(events[i] as number)) kept[count++] = events[i] as number
  return kept.slice(0, count)
}

/** How many of the first `length` events of a list (null: of all, in order) have a day before `day`; the list is sorted by these days. */
export function countBefore(days: Int32Array, events: Uint32Array | null, length: number, day: number): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((days[events ? (events[middle] as number) : middle] as number) < day) low = middle + 1
    else high = middle
  }
  return low
}
