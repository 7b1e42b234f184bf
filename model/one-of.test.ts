import { expect, test } from 'vitest'
import { oneOf } from './one-of'

const Side = oneOf('left', 'right')

test('a list knows its words, and no others', () => {
  expect(Side.options).toEqual(['left', 'right'])
  expect(['right', 'Left', '', null, 3].map(Side.has)).toEqual([true, false, false, false, false])
})

test('what is none of them is refused by name', () => {
  expect(Side.parse('left')).toBe('left')
  expect(() => Side.parse('up')).toThrow('"up" is none of left, right')
})
