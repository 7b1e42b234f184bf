import { describe, expect, it } from 'vitest'
import { nodeSize, prevailing, tieWidth, tieWords } from './tie-style'

const counts = (vc: number, mc: number, vx: number, mx: number) => ({ counts: { 'verbal-cooperation': vc, 'material-cooperation': mc, 'verbal-conflict': vx, 'material-conflict': mx } })

describe('what prevails in a tie', () => {
  it('is the side with more events', () => {
    expect(prevailing(counts(5, 0, 3, 1))).toBe('verbal-cooperation')
    expect(prevailing(counts(2, 0, 3, 1))).toBe('verbal-conflict')
  })
  it('is deeds where they are at least half of that side', () => {
    expect(prevailing(counts(0, 0, 3, 3))).toBe('material-conflict')
    expect(prevailing(counts(2, 3, 0, 0))).toBe('material-cooperation')
  })
})

describe('sizes', () => {
  it('grow with the events, up to the greatest', () => {
    expect(tieWidth(100, 100)).toBe(9)
    expect(tieWidth(1, 100)).toBeLessThan(tieWidth(10, 100))
    expect(nodeSize(100, 100)).toBe(26)
    expect(nodeSize(0, 0)).toBe(8)
  })
})

it('says both sides in words', () => {
  expect(tieWords(counts(1, 2, 3, 4))).toBe('3 of cooperation, 7 of conflict')
})
