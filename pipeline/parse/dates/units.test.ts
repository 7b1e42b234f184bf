import { describe, expect, it } from 'vitest'
import { dayText, parseDay } from './calendar'
import { durationValue, movedDay, shiftedValue, unitOf, type Unit } from './units'

const from = parseDay('2014-04-22') ?? NaN

describe('units', () => {
  it.each<[Unit, number, string]>([
    ['day', -1, '2014-04-21'], ['week', -1, '2014-W16'], ['weekend', 0, '2014-W17-WE'], ['month', -4, '2013-12'], ['quarter', -1, '2014-Q1'], ['quarter', 3, '2015-Q1'], ['year', 1, '2015'], ['decade', -1, '200'], ['century', -1, '19'],
  ])('the %s %d away is %s', (unit, count, value) => {
    expect(shiftedValue(from, unit, count)).toBe(value)
  })

  it('says X where the day is unknown', () => {
    expect((['day', 'week', 'month', 'quarter', 'year'] as const).map((unit) => shiftedValue(null, unit, -1))).toEqual(['XXXX-XX-XX', 'XXXX-WXX', 'XXXX-XX', 'XXXX-QX', 'XXXX'])
  })

  it.each<[number | 'X', Unit, string]>([[3, 'month', 'P3M'], [5, 'hour', 'PT5H'], [20, 'minute', 'PT20M'], ['X', 'day', 'PXD'], [2, 'decade', 'P20Y'], [1, 'century', 'P100Y'], [2, 'fortnight', 'P4W'], [2, 'quarter', 'P2Q']])('%s %s is %s', (count, unit, value) => {
    expect(durationValue(count, unit)).toBe(value)
  })

  it('moves to the day', () => {
    expect(dayText(movedDay(from, 'week', 3))).toBe('2014-05-13')
    expect(dayText(movedDay(from, 'year', -1))).toBe('2013-04-22')
    expect(dayText(movedDay(from, 'hour', 5))).toBe('2014-04-22')
  })

  it('knows plurals and short forms', () => {
    expect(['weeks', 'Hrs', 'centuries', 'mins', 'Day'].map(unitOf)).toEqual(['week', 'hour', 'century', 'minute', 'day'])
  })
})
