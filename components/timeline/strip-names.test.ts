import { expect, test } from 'vitest'
import { viewOfDays } from './scale'
import { stripNames } from './strip-names'

test('months and years are named where they begin', () => {
  const names = stripNames(viewOfDays('2013-11-24', '2015-08-14'), 1082).map(({ name }) => name)
  expect(names.slice(0, 3)).toEqual(['Dec', '2014 Jan', 'Mar'])
})

test('a name that would be cut off at the end is left out', () => {
  const extent = viewOfDays('2013-11-24', '2015-08-14')
  expect(stripNames(extent, 1082).map(({ name }) => name).at(-1)).toBe('Jul')
  const longer = viewOfDays('2013-11-24', '2015-08-31')
  expect(stripNames(longer, 1082).map(({ name }) => name).at(-1)).toBe('Aug')
})
