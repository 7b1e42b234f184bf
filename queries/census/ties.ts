import { partyRoles } from '@/model/lane-roles'
import { QuadClass } from '@/model/plover'
import type { NetworkTie } from '@/model/views/network-view'
import type { DayRange } from './days'
import { range, type RoleKey, type Segment } from './segment'
import type { Selection } from './selection'

const quads = QuadClass.options.length

/**
 * Who takes part in the same events: `strongest` gives the ties one by one, the strongest first, equal ones in the order of their names; `totals` has for each
 * that is tied how many ties, and the events in all of them; `shared` counts the events that hold two or more.
 */
export type Ties = { tieCount: number; shared: number; totals: Map<string, { events: number; ties: number }>; strongest: () => Generator<NetworkTie> }

/** The ties between the parties of a selection's events that touch some days. Pairs are counted by sorting their numbers: a million in a tenth of a second. */
export function tiesAmong(selection: Selection, kind: RoleKey, window: DayRange): Ties {
  const keys = selection.keysOf(kind)
  const byName = range(keys.length).sort((a, b) => ((keys[a] as string) < (keys[b] as string) ? -1 : 1))
  const places = new Uint32Array(keys.length)
  byName.forEach((key, place) => (places[key] = place))
  const codes: number[] = []
  let shared = 0
  selection.eachIn(window, (segment, event) => {
    const before = codes.length
    eachPair(segment, kind, event, places, (one, other) => codes.push((one * keys.length + other) * quads + (segment.quad[event] as number)))
    if (codes.length > before) shared++
  })
  const { pairs, counts } = countPairs(Float64Array.from(codes).sort())
  const nameAt = (place: number) => keys[byName[place] as number] as string
  const tieOf = (i: number): NetworkTie => {
    const pair = pairs[i] as number
    const ofQuad = counts.slice(i * quads, (i + 1) * quads)
    return { a: nameAt(Math.floor(pair / keys.length)), b: nameAt(pair % keys.length), events: sum(ofQuad), counts: Object.fromEntries(QuadClass.options.map((quad, at) => [quad, ofQuad[at] as number])) as NetworkTie['counts'] }
  }
  const events = pairs.map((_, i) => sum(counts.slice(i * quads, (i + 1) * quads)))
  return {
    tieCount: pairs.length, shared,
    totals: totalsOf(pairs, events, keys.length, nameAt),
    *strongest() {
      for (const i of strongestFirst(events)) yield tieOf(i)
    },
  }
}

/** Each two of an event's parties, once, by their places in the order of names. */
function eachPair({ keysOf, rolesOf }: Segment, kind: RoleKey, event: number, places: Uint32Array, visit: (one: number, other: number) => void): void {
  const { from, items } = keysOf[kind]
  const after = from[event + 1] as number
  for (let i = from[event] as number; i < after; i++) {
    if (!((rolesOf[kind][i] as number) & partyRoles)) continue
    for (let j = i + 1; j < after; j++) {
      if (!((rolesOf[kind][j] as number) & partyRoles)) continue
      const [one, other] = [places[items[i] as number] as number, places[items[j] as number] as number]
      visit(Math.min(one, other), Math.max(one, other))
    }
  }
}

/** The pairs in sorted codes, each once, and how often each comes with each quad class, four a pair. */
function countPairs(sorted: Float64Array): { pairs: number[]; counts: number[] } {
  const [pairs, counts]: [number[], number[]] = [[], []]
  for (const code of sorted) {
    const pair = Math.floor(code / quads)
    if (pair !== pairs.at(-1)) {
      pairs.push(pair)
      for (let quad = 0; quad < quads; quad++) counts.push(0)
    }
    ;(counts[counts.length - quads + (code % quads)] as number)++
  }
  return { pairs, counts }
}

function totalsOf(pairs: number[], events: number[], size: number, nameAt: (place: number) => string): Ties['totals'] {
  const [held, ties] = [new Uint32Array(size), new Uint32Array(size)]
  pairs.forEach((pair, i) => {
    for (const place of [Math.floor(pair / size), pair % size]) {
      ;(held[place] as number) += events[i] as number
      ;(ties[place] as number)++
    }
  })
  return new Map([...range(size)].filter((place) => ties[place]).map((place) => [nameAt(place), { events: held[place] as number, ties: ties[place] as number }]))
}

/** The numbers of ties by how many events they hold, the most first, equal ones in their order. */
function* strongestFirst(events: number[]): Generator<number> {
  const last = events.length - 1
  const sorted = Float64Array.from(events, (held, i) => held * events.length + (last - i)).sort()
  for (let at = last; at >= 0; at--) yield last - ((sorted[at] as number) % events.length)
}

const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0)
