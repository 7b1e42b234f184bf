import { describe, expect, it } from 'vitest'
import { strongestTies } from './strongest-ties'

const names = (ties: { a: string; b: string }[]) => ties.map(({ a, b }) => a + b)

describe('strongestTies', () => {
  const ties = ['AB', 'CD', 'AE', 'AC', 'BC'].map((pair) => ({ a: pair.charAt(0), b: pair.charAt(1) }))
  it('keeps all where they are few', () => {
    expect(strongestTies(ties, 99, 99)).toHaveLength(5)
  })
  it('keeps no more ties than a picture can hold, and asks for no more', () => {
    let asked = 0
    const counted = function* () {
      for (const tie of ties) yield (asked++, tie)
    }
    expect(names(strongestTies(counted(), 2, 99))).toEqual(['AB', 'CD'])
    expect(asked).toBe(2)
  })
  it('passes over a tie that would bring in one too many, but not over those between the ones there', () => {
    expect(names(strongestTies(ties, 99, 4))).toEqual(['AB', 'CD', 'AC', 'BC'])
  })
})
