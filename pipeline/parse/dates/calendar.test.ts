import { describe, expect, it } from 'vitest'
import { addMonths, dayOf, dayText, daysInMonth, easterOf, mondayOf, nthWeekday, parseDay, weekdayOf, weekText } from './calendar'

const day = (text: string) => parseDay(text) ?? NaN

describe('the calendar', () => {
  it('knows which days exist', () => {
    expect(dayOf(2016, 2, 29)).not.toBeNull()
    expect(dayOf(2015, 2, 29)).toBeNull()
    expect(dayOf(2014, 13, 1)).toBeNull()
    expect(daysInMonth(2000, 2)).toBe(29)
    expect(daysInMonth(1900, 2)).toBe(28)
  })

  it('writes back what it reads, before and after 1970', () => {
    for (const text of ['0001-01-01', '1391-12-05', '1945-05-09', '1969-12-31', '1970-01-01', '2014-04-17', '2100-02-28']) expect(dayText(day(text))).toBe(text)
  })

  it('reads the day of a date-time and refuses what is none', () => {
    expect(dayText(day('2014-04-22T13:39'))).toBe('2014-04-22')
    for (const text of [null, '', '2014', '2014-02-30', 'Thursday']) expect(parseDay(text)).toBeNull()
  })

  it('counts weekdays from Monday', () => {
    expect(weekdayOf(day('2014-04-17'))).toBe(4)
    expect(weekdayOf(day('1969-12-28'))).toBe(7)
    expect(weekdayOf(day('1945-05-09'))).toBe(3)
  })

  it('numbers weeks as ISO 8601 does, around the turn of a year too', () => {
    expect(weekText(day('2014-04-17'))).toBe('2014-W16')
    expect(weekText(day('2016-01-01'))).toBe('2015-W53')
    expect(weekText(day('2018-12-31'))).toBe('2019-W01')
    expect(dayText(mondayOf(2014, 16))).toBe('2014-04-14')
    expect(dayText(mondayOf(2021, 1))).toBe('2021-01-04')
  })

  it('keeps to the end of a shorter month', () => {
    expect(dayText(addMonths(day('2014-01-31'), 1))).toBe('2014-02-28')
    expect(dayText(addMonths(day('2014-03-31'), -13))).toBe('2013-02-28')
    expect(dayText(addMonths(day('2014-12-15'), 1))).toBe('2015-01-15')
  })

  it('finds the nth and the last weekday of a month', () => {
    expect(dayText(nthWeekday(2018, 4, 5, 1) ?? NaN)).toBe('2018-04-06')
    expect(dayText(nthWeekday(2014, 5, 1, -1) ?? NaN)).toBe('2014-05-26')
    expect(nthWeekday(2014, 2, 1, 5)).toBeNull()
  })

  it('finds Easter', () => {
    expect([2014, 2016, 2018, 2024].map((year) => dayText(easterOf(year)))).toEqual(['2014-04-20', '2016-03-27', '2018-04-01', '2024-03-31'])
  })
})
