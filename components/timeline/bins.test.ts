import { describe, expect, test } from 'vitest'
import { binUnder, densestDay, densityPaths, eachBar } from './bins'
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

  test('never pass the height, whatever the peak', () => {
    expect(bars(piece([1, 50, 50, 0, 0]), 1, 24).reduce((sum, bar) => sum + bar.height, 0)).toBe(24)
  })

  test('are left out where another piece draws', () => {
    expect(bars({ ...piece([10, 1, 0, 0, 0], [10, 1, 0, 0, 0]), to: 110 }, 1, 20)).toHaveLength(1)
  })
})

test('the densest day is that of the fuller side of a bin, and only of bins in view', () => {
  const two = piece([1, 9, 3, 1, 0], [2, 1, 1, 70, 10])
  expect(densestDay([two])).toBe(40)
  expect(densestDay([two], { from: 100 * 86_400_000, to: 101 * 86_400_000 })).toBe(12)
  expect(densestDay([])).toBeGreaterThan(0)
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
