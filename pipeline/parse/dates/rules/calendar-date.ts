import { dayOf, dayText, monthText, weekdayOf, yearOf } from '../calendar'
import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from '../names'
import { ORDINAL, readNumber } from '../numbers'
import { DAYPART, daypartCode, YEAR } from '../patterns'
import { nearestYear, statedYear } from '../which-year'
import { phrase, type Reading, type Rule, type Scene } from '../rule'

const SPELLED = '(?:(?:twenty|thirty)[- ](?:one|two|three|four|five|six|seven|eight|nine)(?! thousand)|twenty|thirty|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?! (?:thousand|hundred)))'.replaceAll('[- ]', '[-\\s]')
const DATE = `(?:${ORDINAL}|[0-3]?\\d(?!\\d|:\\d|[.,]\\d|%)|${SPELLED})`
const BEFORE = `(?:(?:early|late|this coming|this past|this|last|next|coming) )?`
const YEAR_AFTER = `(?:,? (?:of )?(?<year>${YEAR}(?! thousand)|this year|last year|next year)(?!-\\d|:\\d)|,? ?['’](?<short>\\d\\d))?`
const DAYPART_AFTER = `(?: (?<daypart>${DAYPART}))?`

/** "[Friday,] April 17[th][, 2014]", also "Apr. 17", "April the seventeenth", "Oct-2", "Oct2". */
export const monthThenDay: Rule = {
  name: 'month-then-day',
  pattern: phrase(`${BEFORE}(?:(?<weekday>${WEEKDAY})(?:,? ?\\(?|-))?(?<month>${MONTH})(?: |-|/|\\.? ?)(?:the )?(?<date>${DATE})\\)?${YEAR_AFTER}${DAYPART_AFTER}`),
  read: (groups, at, scene) => (/^(?:may|march|sun|sat|mar|dec)/.test(at.text) && !/\d|first|second|third|th\b|-|^(?:sunday|saturday)/.test(at.text) ? null : dayReading(groups, at, scene)),
}

/** "[Friday,] 17[th] [of] April [2014]", "the seventeenth of April", "16. Nov. 2016". */
export const dayThenMonth: Rule = {
  name: 'day-then-month',
  pattern: phrase(`${BEFORE}(?:(?<weekday>${WEEKDAY}),? )?(?:the )?(?<date>${DATE})\\.?(?: | ?- ?)(?:of )?(?<month>${MONTH})${YEAR_AFTER}${DAYPART_AFTER}`),
  read: dayReading,
}

/** "the July 10 meeting", "its April 17 statement": the clause's tense is not the date's. */
const isAttribute = ({ start, end }: { start: number; end: number }, text: string) =>
  /(?:['’]s|\b(?:the|an?|its|his|her|their))\s+$/i.test(text.slice(Math.max(0, start - 7), start)) && /^\s+(?!(?:in|on|at|and|or|when|that|for|by|with|to|after|before|as)\b)[a-z]{3,}/.test(text.slice(end, end + 12))

function dayReading({ weekday, month = '', date = '', year, short, daypart }: Record<string, string | undefined>, at: { start: number; end: number }, scene: Scene): Reading | null {
  const m = monthNumber(month), d = readNumber(date)
  const suffix = daypart ? daypartCode(daypart) : ''
  const type = daypart ? 'TIME' : 'DATE'
  const relative = year && /year/i.test(year)
  if (d < 1 || d > 31) return null
  if ((year && !relative) || short) {
    const y = statedYear(year ?? short ?? '', scene)
    const day = dayOf(y, m, d)
    return day === null ? null : { type, value: dayText(day) + suffix, anchor: 'stated' }
  }
  if (scene.published === null) return { type, value: `XXXX-${monthText(0, m).slice(5)}-${String(d).padStart(2, '0')}${suffix}`, anchor: 'publication' }
  if (relative) {
    const day = dayOf(yearOf(scene.published) + (/last/i.test(year) ? -1 : /next/i.test(year) ? 1 : 0), m, d)
    return day === null ? null : { type, value: dayText(day) + suffix, anchor: 'publication' }
  }
  const near = nearestYear(m, d, scene, isAttribute(at, scene.text) ? 'open' : scene.outlook(at.start, at.end))
  if (near === null) return null
  const fitting = weekday ? [0, -1, 1].map((k) => dayOf(yearOf(near) + k, m, d)).find((day) => day !== null && weekdayOf(day) === weekdayNumber(weekday)) : null
  return { type, value: dayText(fitting ?? near) + suffix, anchor: 'publication' }
}

