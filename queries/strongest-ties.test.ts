import { describe, expect, it } from 'vitest'
import { strongestTies, tiesOf } from './strongest-ties'

const row = (a: string, b: string, events: number, quad: 'verbal-cooperation' | 'material-conflict' = 'verbal-cooperation') => ({ a, b, quad, events })
const names = (ties: { a: string; b: string }[]) => ties.map(({ a, b }) => a + b)

describe('tiesOf', () => {
  it('adds the kinds of a tie up', () => {
    expect(tiesOf([row('A', 'B', 2), row('A', 'B', 3, 'material-conflict')])).toMatchObject([{ events: 5, counts: { 'verbal-cooperation': 2, 'material-conflict': 3, 'verbal-conflict': 0 } }])
  })
  it('gives the strongest first, equal ones in the order of their names', () => {
    expect(names(tiesOf([row('B', 'C', 1), row('A', 'C', 1), row('A', 'B', 4)]))).toEqual(['AB', 'AC', 'BC'])
  })
})

describe('strongestTies', () => {
  const ties = tiesOf([row('A', 'B', 9), row('C', 'D', 8), row('A', 'E', 7), row('A', 'C', 6), row('B', 'C', 5)])
  it('keeps all where they are few', () => {
    expect(strongestTies(ties, 99, 99)).toHaveLength(5)
  })
  it('keeps no more ties than a picture can hold', () => {
    expect(names(strongestTies(ties, 2, 99))).toEqual(['AB', 'CD'])
  })
  it('passes over a tie that would bring in one too many, but not over those between the ones there', () => {
    expect(names(strongestTies(ties, 99, 4))).toEqual(['AB', 'CD', 'AC', 'BC'])
  })
})
