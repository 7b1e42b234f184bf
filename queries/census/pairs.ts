import { emptyDictionaries, type Dictionaries, type LaneKey } from './lane-keys'
import { gather, type Pairs } from './segment'

/** Numbers that come one by one, in an array that grows. */
export class Numbers {
  private items = new Uint32Array(1024)
  private length = 0

  push(value: number): void {
    if (this.length === this.items.length) {
      const larger = new Uint32Array(this.length * 2)
      larger.set(this.items)
      this.items = larger
    }
    this.items[this.length++] = value
  }

  all(): Uint32Array {
    return this.items.slice(0, this.length)
  }
}

/** Pairs of event and key as they are read, a collection for each kind of lane. */
export type Growing = Record<LaneKey, Record<keyof Pairs, Numbers>>

export const growingPairs = (): Growing => Object.fromEntries(Object.keys(emptyDictionaries()).map((kind) => [kind, { events: new Numbers(), keys: new Numbers(), roles: new Numbers() }])) as Growing

/** What was read, with the dyads that the countries of each event make. */
export function finishPairs(growing: Growing, size: number, dictionaries: Dictionaries): Record<LaneKey, Pairs> {
  const read = Object.fromEntries(Object.entries(growing).map(([kind, { events, keys, roles }]) => [kind, { events: events.all(), keys: keys.all(), roles: roles.all() }])) as Record<LaneKey, Pairs>
  return { ...read, dyad: dyadsOf(read.country, size, dictionaries) }
}

function dyadsOf(countries: Pairs, size: number, { country, dyad }: Dictionaries): Pairs {
  const [events, keys] = [new Numbers(), new Numbers()]
  const known = new Map<number, number>()
  const numbered = (one: number, other: number) => {
    const pair = Math.min(one, other) * 65536 + Math.max(one, other)
    const number = known.get(pair) ?? dyad.numbered([country.keys[one], country.keys[other]].sort().join('-'))
    known.set(pair, number)
    return number
  }
  const { from, items } = gather(countries.events, countries.keys, size)
  for (let event = 0; event < size; event++) {
    for (let i = from[event] as number; i < (from[event + 1] as number); i++) {
      for (let j = i + 1; j < (from[event + 1] as number); j++) {
        events.push(event)
        keys.push(numbered(items[i] as number, items[j] as number))
      }
    }
  }
  return { events: events.all(), keys: keys.all(), roles: new Uint32Array(0) }
}
