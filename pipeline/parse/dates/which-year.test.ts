import { describe, expect, it } from 'vitest'
import { dayText, parseDay } from './calendar'
import { nearestYear, statedYear, yearOfMonth } from './which-year'

const published = parseDay('2014-04-22') ?? NaN
const near = (month: number, date: number, outlook: 'past' | 'future' | 'planned' | 'open') => dayText(nearestYear(month, date, { published }, outlook) ?? NaN)

describe('the year that goes unsaid', () => {
  it('is the nearest', () => {
    expect(near(3, 16, 'past')).toBe('2014-03-16')
    expect(near(11, 24, 'past')).toBe('2013-11-24')
    expect(near(5, 25, 'future')).toBe('2014-05-25')
  })

  it('is ahead where a speaker plans', () => {
    expect(near(3, 16, 'planned')).toBe('2015-03-16')
    expect(near(4, 22, 'planned')).toBe('2014-04-22')
  })

  it('turns with the tense where both are near', () => {
    expect(near(10, 1, 'past')).toBe('2013-10-01')
    expect(near(10, 1, 'future')).toBe('2014-10-01')
  })

  it('waits for a leap year', () => {
    expect(near(2, 29, 'planned')).toBe('2016-02-29')
  })

  it('of a month follows the tense, and strictly so after "last" and "next"', () => {
    expect(yearOfMonth(12, published, 'past')).toBe(2013)
    expect(yearOfMonth(9, published, 'future')).toBe(2014)
    expect(yearOfMonth(4, published, 'past', true)).toBe(2013)
    expect(yearOfMonth(3, published, 'past', true)).toBe(2014)
    expect(yearOfMonth(4, published, 'future', true)).toBe(2015)
  })

  it('is read from two figures within a century that ends twenty years ahead', () => {
    expect([statedYear('98', { published }), statedYear("'14", { published }), statedYear('27', { published }), statedYear('1989', { published })]).toEqual([1998, 2014, 2027, 1989])
  })
})
