import { describe, expect, test } from 'vitest'
import { findStatedDate } from './stated-date'

describe('the day', () => {
  test.each([
    ['2014-04-22', '2014-04-22'],
    ['2014/4/2', '2014-04-02'],
    ['2014.04.22', '2014-04-22'],
    ['2014年4月22日', '2014-04-22'],
    ['2014년 4월 22일', '2014-04-22'],
    ['April 22, 2014', '2014-04-22'],
    ['Apr. 2nd 2014', '2014-04-02'],
    ['Sept. 1, 2014', '2014-09-01'],
    ['22 April 2014', '2014-04-22'],
    ['22nd of April 2014', '2014-04-22'],
    ['22-Apr-2014', '2014-04-22'],
    ['22. April 2014', '2014-04-22'],
    ['1er avril 2014', '2014-04-01'],
    ['22 de abril de 2014', '2014-04-22'],
    ['22 апреля 2014', '2014-04-22'],
    ['29 February 2016', '2016-02-29'],
  ])('is read from "%s"', (text, on) => {
    expect(findStatedDate(`Posted ${text}`)).toMatchObject({ on, at: on, quote: text })
  })

  test.each([
    ['a month without a day', 'April 2014'],
    ['a day without a year', '22 April'],
    ['a day that the month has not', '31 April 2014'],
    ['a leap day of a common year', 'February 29, 2015'],
    ['a year of another age', '22 April 1814'],
    ['a month that no year has', '2014-13-01'],
    ['a part of a longer number', '120140-04-22'],
    ['a part of a fraction', '3/2014/04/22'],
    ['a word that begins as a month does', 'Marching 22, 2014'],
    ['nothing', ''],
  ])('is not read from %s: "%s"', (_, text) => {
    expect(findStatedDate(text)).toBeNull()
  })

  test('is the first that the text states, in whatever form', () => {
    expect(findStatedDate('Updated 22.04.2014; first published 2014-04-21')).toMatchObject({ on: '2014-04-22', index: 8 })
    expect(findStatedDate('Talks of 31 April 2014 were held on 1 May 2014')).toMatchObject({ on: '2014-05-01', index: 36 })
  })
})

describe('a day in figures', () => {
  test.each([
    ['03/04/2014', false, '2014-03-04', '2014-04-03'],
    ['03/04/2014', true, '2014-04-03', '2014-03-04'],
    ['22/04/2014', false, '2014-04-22', null],
    ['04/22/2014', true, '2014-04-22', null],
    ['04/04/2014', false, '2014-04-04', null],
    ['03.04.2014', false, '2014-04-03', null],
    ['03-04-2014', false, '2014-04-03', null],
  ])('%s, where the day comes first: %s, is %s and in the other order %s', (text, dayFirst, on, otherOrder) => {
    expect(findStatedDate(text, dayFirst)).toMatchObject({ on, otherOrder })
  })
})

describe('the time beside a day', () => {
  test.each([
    ['2014-04-22T13:39:05Z', '2014-04-22T13:39Z'],
    ['2014-04-22T13:39:05.123+02:00', '2014-04-22T13:39+02:00'],
    ['2014-04-22 13:39', '2014-04-22T13:39'],
    ['2014-04-22 13:39 +0530', '2014-04-22T13:39+05:30'],
    ['22 April 2014 at 9:05', '2014-04-22T09:05'],
    ['April 22, 2014 | 1:39 pm EDT', '2014-04-22T13:39-04:00'],
    ['April 22, 2014, 12:05 a.m. EST', '2014-04-22T00:05-05:00'],
    ['April 22, 2014 12:05 PM', '2014-04-22T12:05'],
    ['22 April 2014 - 13:39 GMT', '2014-04-22T13:39Z'],
    ['22 April 2014 13:39 GMT+3', '2014-04-22T13:39+03:00'],
    ['22 April 2014 13:39 UTC-05:30', '2014-04-22T13:39-05:30'],
    ['22. April 2014 um 13:39', '2014-04-22T13:39'],
    ['22 avril 2014 à 13h39', '2014-04-22T13:39'],
    ['22 de abril de 2014 a las 13:39', '2014-04-22T13:39'],
    ['13:39, Tuesday, 22 April 2014', '2014-04-22T13:39'],
    ['1:39 pm on April 22, 2014', '2014-04-22T13:39'],
    ['13:39 JST, April 22, 2014', '2014-04-22T13:39+09:00'],
  ])('is read from "%s", with a zone only where one is stated', (text, at) => {
    expect(findStatedDate(text)).toMatchObject({ at, on: '2014-04-22', quote: text })
  })

  test('may have its zone in brackets', () => {
    expect(findStatedDate('22 April 2014 - 13:39 (GMT)')?.at).toBe('2014-04-22T13:39Z')
  })

  test.each([
    ['an hour that no day has', '2014-04-22 25:10'],
    ['a minute that no hour has', '2014-04-22 13:75'],
    ['a score', '22 April 2014. Home won 3-1'],
  ])('is not read from %s: "%s"', (_, text) => {
    expect(findStatedDate(text)?.at).toBe('2014-04-22')
  })
})
