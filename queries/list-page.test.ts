import { expect, test } from 'vitest'
import { anywhere, nextCursor, offsetOf } from './list-page'

test('a cursor leads from page to page and ends', () => {
  expect(nextCursor(0, 100, 250)).toBe('100')
  expect(offsetOf('100')).toBe(100)
  expect(nextCursor(200, 50, 250)).toBeNull()
})

test.each([undefined, '', 'x', '-1', '1e9', '99999999'])('the cursor %j starts from the first row', (cursor) => {
  expect(offsetOf(cursor)).toBe(0)
})

test('signs of LIKE in a search are taken literally', () => {
  expect(anywhere('100%_\\')).toBe('%100\\%\\_\\\\%')
})
