import { describe, expect, test } from 'vitest'
import { binUnder, densityPaths, eachBar, readablePeak } from './bins'
import type { Piece } from './tile-store'

/** Bins of so many days each, from day 100 on, with counts of words and acts of cooperation, words and acts of conflict. */
const piece = (...bins: [days: number, ...counts: [number, number, number, number]][]): Piece => {
  const edges = bins.reduce((list, [days]) => [...list, (list.at(-1) as number) + days], [100])
  return { edges, counts: bins.flatMap(([, ...counts]) => counts), from: edges[0] as number, to: edges.at(-1) as number }
}
const VC = 0, MC = 1, VX = 2, MX = 3

function bars(of: Piece, peak: number, height: number) {
  const found: { quad: number; day: number; y: number; height: number }[] = []
  eachBar(of, peak, height, (quad, day, _, y, tall) => found.push({ quad, day, y, height: tall }))
  return found
}

describe('bars', () => {
  test('rise for cooperation and fall for conflict, acts next to the line', () => {
    const found = bars(piece([1, 3, 1, 2, 2]), 4, 20)
    const of = (quad: number) => found.find((bar) => bar.quad === quad)
    expect(of(MC)).toMatchObject({ y: -5.5, height: 5 })
    expect(of(VC)).toMatchObject({ y: -20.5, height: 15 })
    expect(of(MX)).toMatchObject({ y: 0.5, height: 10 })
    expect(of(VX)).toMatchObject({ y: 10.5, height: 10 })
  })

  test('count events a day, so that a month with thirty times the events of a day is as high', () => {
    expect(bars(piece([30, 30, 0, 0, 0], [1, 1, 0, 0, 0]), 1, 20).map((bar) => bar.height)).toEqual([20, 20])
  })

  test('are a pixel high at least where there is one event, and absent where there is none', () => {
    expect(bars(piece([1, 0, 0, 0, 1], [1, 0, 0, 0, 0]), 1000, 20)).toEqual([expect.objectContaining({ quad: MX, height: 1 })])
  })

  test('never pass the height, whatever the peak: a bar that would is cut, with a gap of two pixels near its end', () => {
    const found = bars(piece([1, 50, 50, 0, 0]), 1, 24)
    expect(found).toEqual([{ quad: MC, day: 100.06, y: -12.5, height: 12 }, { quad: VC, day: 100.06, y: -19.5, height: 7 }, { quad: VC, day: 100.06, y: -24.5, height: 3 }])
    expect(bars(piece([1, 10, 0, 0, 0]), 10, 24)).toHaveLength(1)
  })

  test('are left out where another piece draws', () => {
    expect(bars({ ...piece([10, 1, 0, 0, 0], [10, 1, 0, 0, 0]), to: 110 }, 1, 20)).toHaveLength(1)
  })
})

test('bars reach their full height at the density of the fuller side of the densest bin in view', () => {
  const two = piece([1, 9, 3, 1, 0], [2, 1, 1, 70, 10])
  expect(readablePeak([two])).toBe(40)
  expect(readablePeak([two], { from: 100 * 86_400_000, to: 101 * 86_400_000 })).toBe(12)
  expect(readablePeak([])).toBeGreaterThan(0)
})

test('one outburst does not flatten the rest: the scale ends at four times what nine bars of ten stay under', () => {
  const quiet = Array.from({ length: 39 }, (): [number, number, number, number, number] => [1, 5, 0, 0, 0])
  expect(readablePeak([piece(...quiet, [1, 900, 0, 0, 0])])).toBe(20)
  expect(readablePeak([piece(...quiet, [1, 18, 0, 0, 0])])).toBe(18)
})

test('paths are in days from their origin', () => {
  const paths = densityPaths([piece([10, 1, 0, 0, 0])], 90, 0.1, 20)
  expect(paths[VC]).toBe('M10.6 -20.5h8.8v20h-8.8z')
  expect([paths[MC], paths[VX], paths[MX]]).toEqual(['', '', ''])
})

test('the bin under a day says its days and its sums; where nothing is drawn there is none', () => {
  const two = piece([7, 1, 2, 3, 4], [7, 0, 0, 0, 0])
  expect(binUnder([two], 106.9)).toEqual({ start: 100, end: 107, cooperation: 3, conflict: 7 })
  expect(binUnder([two], 107)).toMatchObject({ start: 107, end: 114 })
  expect(binUnder([two], 114)).toBeNull()
  expect(binUnder([], 100)).toBeNull()
})
