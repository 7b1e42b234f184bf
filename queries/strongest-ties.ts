import { QuadClass } from '@/model/plover'
import type { NetworkTie } from '@/model/views/network-view'

type Row = { a: string; b: string; quad: QuadClass; events: number }

/** Rows of one quad class each, as ties of all four, the strongest first. */
export function tiesOf(rows: readonly Row[]): NetworkTie[] {
  const ties = new Map<string, NetworkTie>()
  for (const { a, b, quad, events } of rows) {
    const key = `${a} ${b}`
    const tie = ties.get(key) ?? { a, b, events: 0, counts: Object.fromEntries(QuadClass.options.map((each) => [each, 0])) as NetworkTie['counts'] }
    tie.counts[quad] += events
    tie.events += events
    ties.set(key, tie)
  }
  return [...ties.values()].sort((x, y) => y.events - x.events || (x.a + x.b < y.a + y.b ? -1 : 1))
}

/** The strongest of some ties, given strongest first: at most so many, between at most so many who are tied. A picture that holds all holds nothing that can be read. */
export function strongestTies(ties: readonly NetworkTie[], mostTies: number, mostNodes: number): NetworkTie[] {
  const nodes = new Set<string>()
  const kept = []
  for (const tie of ties) {
    const added = [tie.a, tie.b].filter((key) => !nodes.has(key))
    if (kept.length === mostTies) break
    if (nodes.size + added.length > mostNodes) continue
    for (const key of added) nodes.add(key)
    kept.push(tie)
  }
  return kept
}
