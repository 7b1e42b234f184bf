import { expect, test } from 'vitest'
import { deadlineWords } from './deadline-words'

test('a deadline is a day with the words that set it, or the words alone', () => {
  expect(deadlineWords({ words: 'by the weekend', on: '2014-04-19' })).toBe('Deadline: 19 April 2014, “by the weekend”')
  expect(deadlineWords({ words: 'within days', on: null })).toBe('Deadline: “within days”')
})
