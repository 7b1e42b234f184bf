import { expect, test } from 'vitest'
import { daysAfter } from './days-after'

test.each([
  ['2014-02-27', 3, '2014-03-02'],
  ['2014-01-02', -2, '2013-12-31'],
  ['2016-02-28', 1, '2016-02-29'],
  ['2014-04-21', 0, '2014-04-21'],
])('%s and %i days: %s', (day, days, then) => {
  expect(daysAfter(day, days)).toBe(then)
})
