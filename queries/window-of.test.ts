import { expect, test } from 'vitest'
import { openEnd } from '@/model/resolved-event'
import { firstDay, windowOf } from './window-of'

test.each([
  ['2014-04', '2014-05', '2014-04-01', '2014-05-31'],
  ['2014', '2014', '2014-01-01', '2014-12-31'],
  ['2014-04-17', '2014-04-17', '2014-04-17', '2014-04-17'],
  ['2016-02', '2016-02', '2016-02-01', '2016-02-29'],
  ['2014-04', undefined, '2014-04-01', openEnd],
  [undefined, '2014-04', firstDay, '2014-04-30'],
  ['-0400', '2014-04', firstDay, '2014-04-30'],
  ['2020', '2010', '2010-01-01', '2020-12-31'],
  ['2014-05-02', '2014-05-01', '2014-05-01', '2014-05-02'],
])('from %s to %s is from %s to %s', (from, to, first, last) => {
  expect(windowOf({ from, to })).toEqual({ from: first, to: last })
})

test('where neither is asked for there is no window', () => expect(windowOf({})).toBeNull())
