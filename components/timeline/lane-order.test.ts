import { expect, test } from 'vitest'
import { keepOrder } from './lane-order'

test('lanes that stood there keep their order, new ones follow', () => {
  expect(keepOrder(['RUS', 'USA', 'UKR'], ['UKR', 'EU', 'RUS'])).toEqual(['RUS', 'UKR', 'EU'])
})

test('at first the order is the one given', () => {
  expect(keepOrder([], ['RUS', 'USA'])).toEqual(['RUS', 'USA'])
})

test('the same order is the same list, so that nothing is drawn again', () => {
  const before = ['RUS', 'USA']
  expect(keepOrder(before, ['USA', 'RUS'])).toBe(before)
})
