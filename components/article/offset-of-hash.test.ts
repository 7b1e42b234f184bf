import { expect, it } from 'vitest'
import { offsetOfHash } from './offset-of-hash'

it('reads the offset of a sentence', () => {
  expect(offsetOfHash('#s0')).toBe(0)
  expect(offsetOfHash('#s1234')).toBe(1234)
})
it('reads nothing from other ends of an address', () => {
  expect(['', '#', '#main', '#s', '#s12a', '#s-1', '#s99999999999'].map(offsetOfHash)).toEqual(Array(7).fill(null))
})
