import { dayOf, dayText, monthText, yearOf } from '../calendar'
import { MONTH, monthNumber } from '../names'
import { YEAR } from '../patterns'
import { nearestYear, statedYear, yearOfMonth } from '../which-year'
import { phrase, type Rule } from '../rule'

const TO = '(?: ?[-–—] ?| (?:to|until|till|through) )'
const DATE = '[0-3]?\\d'
const TH = '(?:st|nd|rd|th)?'

/** Days of two months: "April 28 - May 2", "28 April-2 May 2014", "Oct. 2 to October 22". */
export const crossMonthRange: Rule = {
  name: 'cross-month-range',
  pattern: phrase(`(?:from )?(?:(?<month>${MONTH}) (?<from>${DATE})${TH}${TO}(?<month2>${MONTH}) (?<to>${DATE})${TH}|(?<from2>${DATE})${TH} (?<month3>${MONTH})${TO}(?<to2>${DATE})${TH} (?<month4>${MONTH}))(?:,? (?<year>${YEAR}))?(?!:\\d)`),
  read({ month, from, month2, to, from2 = from, month3 = month, to2 = to, month4 = month2, year }, at, scene) {
    const last = year
      ? dayOf(statedYear(year, scene), monthNumber(month4 ?? ''), Number(to2))
      : nearestYear(monthNumber(month4 ?? ''), Number(to2), scene, scene.outlook(at.start, at.end))
    if (last === null) return null
    const sameYear = dayOf(yearOf(last), monthNumber(month3 ?? ''), Number(from2))
    const first = sameYear !== null && sameYear > last ? dayOf(yearOf(last) - 1, monthNumber(month3 ?? ''), Number(from2)) : sameYear
    return first === null ? null : { type: 'DATE', value: `${dayText(first)}/${dayText(last)}`, anchor: year ? 'stated' : 'publication' }
  },
}

/** Months joined by a dash: "January-March 2014", "the April-June offensive". */
export const monthRange: Rule = {
  name: 'month-range',
  pattern: phrase(`(?<from>${MONTH}) ?[-–—] ?(?<to>${MONTH})(?:,? (?<year>${YEAR}))?(?! \\d)`),
  read({ from = '', to = '', year }, at, scene) {
    const first = monthNumber(from), last = monthNumber(to)
    if (!year && scene.published === null) return null
    const end = year ? statedYear(year, scene) : yearOfMonth(last, scene.published ?? 0, scene.outlook(at.start, at.end))
    return { type: 'DATE', value: `${monthText(first > last ? end - 1 : end, first)}/${monthText(end, last)}`, anchor: year ? 'stated' : 'publication' }
  },
}
