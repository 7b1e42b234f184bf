import { expect, test } from 'vitest'
import { visibleRows } from './visible-rows'

test('of rows that are alike, those in view and no others', () => {
  expect(visibleRows(1000, () => 50, 0, 200)).toEqual({ first: 0, last: 4, top: 0, height: 50_000 })
  expect(visibleRows(1000, () => 50, 525, 710)).toEqual({ first: 10, last: 15, top: 500, height: 50_000 })
})

test('rows of their own heights are found where they stand', () => {
  const heights = [100, 20, 20, 300, 50]
  expect(visibleRows(5, (row) => heights[row] ?? 0, 130, 200)).toEqual({ first: 2, last: 4, top: 120, height: 490 })
})

test('all of them where the view is larger, none of none, none past the end', () => {
  expect(visibleRows(3, () => 10, -100, 1000)).toEqual({ first: 0, last: 3, top: 0, height: 30 })
  expect(visibleRows(0, () => 10, 0, 100)).toEqual({ first: 0, last: 0, top: 0, height: 0 })
  expect(visibleRows(3, () => 10, 90, 200)).toEqual({ first: 3, last: 3, top: 30, height: 30 })
})
