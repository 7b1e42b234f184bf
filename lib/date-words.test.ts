import { expect, test } from 'vitest'
import { countWords, dateWeekday, dateWords, isoDateWords, rangeWords, weekdayName } from './date-words'

const edtf = (text: string) => dateWords({ edtf: text })

test('a day, a month and a year are written as a reader writes them', () => {
  expect(edtf('2014-04-21')).toBe('21 April 2014')
  expect(edtf('2014-04')).toBe('April 2014')
  expect(edtf('2014')).toBe('2014')
  expect(edtf('201X')).toBe('the 2010s')
  expect(edtf('2014-04-21T14:30')).toBe('21 April 2014, 14:30')
})

test('seasons, quarters and halves have names', () => {
  expect(edtf('2014-21')).toBe('spring 2014')
  expect(edtf('2014-34')).toBe('second quarter of 2014')
  expect(edtf('2014-41')).toBe('second half of 2014')
})

test('a range says only once what both ends share', () => {
  expect(edtf('2014-04-17/2014-04-21')).toBe('17–21 April 2014')
  expect(edtf('2014-03-25/2014-05-09')).toBe('25 March – 9 May 2014')
  expect(edtf('2014-12-30/2015-01-02')).toBe('30 December 2014 – 2 January 2015')
  expect(edtf('2014-03/2014-05')).toBe('March–May 2014')
  expect(rangeWords('1990', '2026')).toBe('1990–2026')
  expect(rangeWords('2014-04-21', '2014-04-21')).toBe('21 April 2014')
  expect(rangeWords('2014-03-25', '2014-05-09', 'short')).toBe('25 Mar – 9 May 2014')
})

test('open ranges and doubt are put into words', () => {
  expect(edtf('2014-04-15/..')).toBe('since 15 April 2014')
  expect(edtf('../2014-04-15')).toBe('until 15 April 2014')
  expect(edtf('2014-04~')).toBe('about April 2014')
  expect(edtf('2014-04-21?')).toBe('21 April 2014, uncertain')
  expect(edtf('2014-21/2014-22')).toBe('spring 2014 – summer 2014')
})

test('the weekday is given only where the day is known', () => {
  expect(dateWeekday({ precision: 'day', start: '2014-04-21', end: '2014-04-21' })).toBe('Monday')
  expect(dateWeekday({ precision: 'month', start: '2014-04-01', end: '2014-04-30' })).toBeNull()
  expect(dateWeekday({ precision: 'interval', start: '2014-04-17', end: '2014-04-21' })).toBeNull()
  expect(weekdayName('2014-04-17')).toBe('Thursday')
})

test('counts agree with their noun', () => {
  expect(countWords(1, 'event')).toBe('1 event')
  expect(countWords(1204, 'event')).toBe('1,204 events')
  expect(countWords(2, 'country', 'countries')).toBe('2 countries')
  expect(isoDateWords('2014-04-21', 'short')).toBe('21 Apr 2014')
})
