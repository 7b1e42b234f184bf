import { expect, test } from 'vitest'
import { madeWhereAndWhen } from './made-where-and-when'

test.each([
  [{ kind: 'joint statement', place: 'Geneva', date: '2014-04-17' }, 'joint statement, Geneva, 17 April 2014'],
  [{ kind: 'ceasefire', place: null, date: '2014-09' }, 'ceasefire, September 2014'],
  [{ kind: null, place: null, date: '1987?' }, '1987, uncertain'],
  [{ kind: null, place: null, date: null }, null],
])('%o: %s', (making, words) => {
  expect(madeWhereAndWhen(making)).toBe(words)
})
