import { expect, test } from 'vitest'
import { deadlineOf } from './deadline-of'

// Thursday 17 April 2014 unless another day is given.
test.each([
  ['Kerry warned that Russia would face sanctions if no progress was seen by the weekend.', 'by the weekend', '2014-04-19'],
  ['She gave them until Tuesday to leave the building.', 'until Tuesday', '2014-04-22'],
  ['He demanded that the president resign by ten o\'clock on Saturday morning.', 'by ten o\'clock on Saturday morning', '2014-04-19'],
  ['The ministry asked for an explanation within 48 hours.', 'within 48 hours', '2014-04-19'],
  ['Iran threatened to go further in sixty days.', 'in sixty days', '2014-06-16'],
  ['All of it must be shipped out by 1 June.', 'by 1 June', '2014-06-01'],
  ['All of it must be shipped out by June 1.', 'by June 1', '2014-06-01'],
  ['The inspectors want an answer by the end of March.', 'by the end of March', '2015-03-31'],
  ['They asked for the release of everyone by the end of the year.', 'by the end of the year', '2014-12-31'],
  ['The White House demanded that they be let go at once.', 'at once', '2014-04-17'],
])('%s', (sentence, words, on) => {
  expect(deadlineOf(sentence, '2014-04-17')).toEqual({ words, on })
})

test('a time without a number has words and no last day', () => {
  expect(deadlineOf('If there is no progress within days, there will be further costs.', '2014-04-21')).toEqual({ words: 'within days', on: null })
})

test.each(['The text was signed by Lavrov in Geneva.', 'In recent weeks he had asked twice.', 'Observers were seized by militants on Friday.'])('no deadline: %s', (sentence) => {
  expect(deadlineOf(sentence, '2014-04-17')).toBeNull()
})
