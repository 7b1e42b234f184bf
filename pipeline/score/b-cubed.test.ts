import { describe, expect, test } from 'vitest'
import { bCubed, mergedAcross } from './b-cubed'
import { mergeSet } from './merging-scores'

const place = (pairs: string) => pairs.split(' ').map((pair) => ({ truth: pair.charAt(0), ours: pair.charAt(1) }))

describe('B-cubed', () => {
  test('is 1 where every event of ours is a true one', () => {
    expect(bCubed(place('ax ax by'))).toEqual({ precision: 1, recall: 1, f1: 1 })
  })

  test('counts a mention put with others against precision, and one left alone against recall', () => {
    // a a b as one event: precision of each a is 2/3, of b 1/3.
    expect(bCubed(place('ax ax bx')).precision).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3) / 3)
    expect(bCubed(place('ax ay')).recall).toBe(0.5)
  })

  test('tells how many events hold what is of several', () => {
    expect(mergedAcross(place('ax bx ay cz'))).toBe(1)
  })
})

describe('the merging set', () => {
  const { events, missed, mentions, placed } = mergeSet()

  test('holds sixty events or more, and nearly all of its mentions are read', () => {
    expect(events).toBeGreaterThanOrEqual(60)
    expect(missed.length / mentions).toBeLessThan(0.15)
  })

  test('brings reports of one event together and keeps look-alikes apart', () => {
    expect(bCubed(placed).f1).toBeGreaterThanOrEqual(0.9)
    expect(mergedAcross(placed)).toBe(0)
  })
})
