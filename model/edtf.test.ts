import { describe, expect, test } from 'vitest'
import { edtfBounds } from './edtf'

describe('the days that an EDTF value covers', () => {
  test.each([
    ['2014-04-17', '2014-04-17', '2014-04-17', 'day'],
    ['2014-04', '2014-04-01', '2014-04-30', 'month'],
    ['2012-02', '2012-02-01', '2012-02-29', 'month'],
    ['2014', '2014-01-01', '2014-12-31', 'year'],
    ['199X', '1990-01-01', '1999-12-31', 'decade'],
    ['2014-04-17/2014-04-21', '2014-04-17', '2014-04-21', 'interval'],
    ['2014-04/2014-06-02', '2014-04-01', '2014-06-02', 'interval'],
    ['2014-04-17?', '2014-04-17', '2014-04-17', 'day'],
    ['2014-04~', '2014-04-01', '2014-04-30', 'month'],
  ])('%s is %s to %s, precision %s', (text, start, end, precision) => expect(edtfBounds(text)).toEqual({ start, end, precision }))

  test.each([
    ['2014-21', '2014-03-01', '2014-05-31'], ['2014-22', '2014-06-01', '2014-08-31'], ['2014-23', '2014-09-01', '2014-11-30'], ['2015-24', '2015-12-01', '2016-02-29'],
  ])('the season %s is %s to %s', (text, start, end) => expect(edtfBounds(text)).toEqual({ start, end, precision: 'season' }))
  test('a day with a time of day keeps its day', () => expect(edtfBounds('2014-04-21T13:39:00Z')).toMatchObject({ start: '2014-04-21', precision: 'time' }))
  test('an open end stays open', () => expect(edtfBounds('2014-04-17/..')).toEqual({ start: '2014-04-17', end: null, precision: 'interval' }))
  test('an interval that runs backwards is none', () => expect(edtfBounds('2014-04-21/2014-04-17')).toBeNull())
  test('years of before 100 are not read as the twentieth century', () => expect(edtfBounds('0044-03')).toEqual({ start: '0044-03-01', end: '0044-03-31', precision: 'month' }))
  test.each(['', 'yesterday', '2014-13', '2014-02-30', '17 April 2014', '2014-4-7'])('%j is no EDTF value', (text) => expect(edtfBounds(text)).toBeNull())
})
