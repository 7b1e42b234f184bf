import { mondayOf, weekText, yearOf, dayOf, addMonths, monthOf, weekdayOf, daysInMonth, dayText } from '../calendar'
import { MONTH, monthNumber } from '../names'
import { ORDINAL, readNumber } from '../numbers'
import { YEAR } from '../patterns'
import { statedYear, yearOfMonth } from '../which-year'
import { phrase, type Rule } from '../rule'

/** "week 31", "the third week of 2027", "the first week of October", "the last week of July 2014". */
export const weekNumber: Rule = {
  name: 'week-number',
  pattern: phrase(`(?:week (?<number>[1-5]?\\d)|(?:the )?(?<nth>${ORDINAL}|last) week (?:of |in )?(?:(?<month>${MONTH})(?:,? (?<monthYear>${YEAR}))?|(?<year>${YEAR}|this year|next year|last year|this month|next month|last month)))`),
  read({ number, nth = '', month, monthYear, year = '' }, at, scene) {
    const own = scene.published === null ? null : yearOf(scene.published)
    const count = number ? Number(number) : /last/i.test(nth) ? -1 : readNumber(nth)
    const relative = /last/i.test(year) ? -1 : /next/i.test(year) ? 1 : 0
    const inMonth = month || /month/i.test(year)
    if (!inMonth) {
      const y = year && !/year/i.test(year) ? statedYear(year, scene) : own === null ? null : own + relative
      const monday = y === null ? null : count < 0 ? mondayOf(y + 1, 1) - 7 : mondayOf(y, count)
      return monday === null ? null : { type: 'DATE', value: weekText(monday), anchor: number || !year ? 'publication' : 'stated' }
    }
    if (scene.published === null && !monthYear) return null
    const first = month
      ? dayOf(monthYear ? statedYear(monthYear, scene) : yearOfMonth(monthNumber(month), scene.published ?? 0, scene.outlook(at.start, at.end)), monthNumber(month), 1)
      : addMonths((scene.published ?? 0), relative)
    if (first === null) return null
    const start = dayOf(yearOf(first), monthOf(first), 1) ?? first
    const fourth = start + 3, monday = fourth - weekdayOf(fourth) + 1
    const lastDay = start + daysInMonth(yearOf(start), monthOf(start)) - 4
    const week = count < 0 ? lastDay - weekdayOf(lastDay) + 1 : monday + (count - 1) * 7
    return { type: 'DATE', value: weekText(week), anchor: monthYear ? 'stated' : 'publication', edtf: `${dayText(week)}/${dayText(week + 6)}` }
  },
}
