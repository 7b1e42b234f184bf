import { dayOf, dayText, monthOf, yearOf } from '../calendar'
import { MONTH, monthNumber } from '../names'
import { YEAR } from '../patterns'
import { nearestYear, statedYear } from '../which-year'
import { phrase, type Reading, type Rule, type Scene } from '../rule'

const TO = '(?: ?[-–—] ?| (?:to|until|till|through|and) )'
const DATE = '(?:[0-3]?\\d)(?:st|nd|rd|th)?'
const AFTER = `(?:,? (?<year>${YEAR}))?(?!-\\d|:\\d)`
const range = (from: string, to: string, anchor: Reading['anchor']): Reading => ({ type: 'DATE', value: `${from}/${to}`, anchor })

/** Days of one month: "April 17-21", "November 19 to 20, 2014", "17-21 April", "from 4 to 22 January 1995", "from 4 to 22 this month". */
export const dayRange: Rule = {
  name: 'day-range',
  pattern: phrase(`(?:(?:from|between) )?(?:(?<month>${MONTH}) (?:from |between )?(?<from>${DATE})${TO}(?<to>${DATE})|(?<from2>${DATE})${TO}(?:(?<month2>${MONTH}) )?(?<to2>${DATE})(?<of>(?: of)? (?<month3>${MONTH})| (?:of |in )?(?<relation>this|next|last) month)?)${AFTER}`),
  read({ month, from, to, from2 = from, month2, to2 = to, month3, relation, year }, at, scene) {
    const name = month ?? month2 ?? month3
    if (!name && !relation) return null
    if (/\band\b/i.test(at.text) && !/^between/i.test(at.text) && !name) return null
    const first = parseInt(from2 ?? '', 10), last = parseInt(to2 ?? '', 10)
    if (first > last || last > 31 || last < 1) return null
    const ends = daysOf(name, relation, year, first, last, at, scene)
    return ends && range(ends[0], ends[1], year ? 'stated' : 'publication')
  },
}

function daysOf(name: string | undefined, relation: string | undefined, year: string | undefined, first: number, last: number, at: { start: number; end: number }, scene: Scene): [string, string] | null {
  if (!year && scene.published === null) return null
  const month = name ? monthNumber(name) : ((monthOf(scene.published ?? 0) - 1 + (/next/i.test(relation ?? '') ? 1 : /last/i.test(relation ?? '') ? 11 : 0)) % 12) + 1
  const end = year ? dayOf(statedYear(year, scene), month, last) : nearestYear(month, last, scene, scene.outlook(at.start, at.end))
  const start = end === null ? null : dayOf(yearOf(end), month, first)
  return start === null || end === null ? null : [dayText(start), dayText(end)]
}

/** "postponed from Tuesday to Thursday" is no stretch of time. */
const MOVED = /\b(?:postponed|moved|delayed|rescheduled|shifted|changed|(?:pushed|put) back|(?:brought|moved) forward)\s+$/i

/** Two ends named apart: "from Monday to Wednesday", "between March 28 and April 2", "April 28 - May 2", "from 10/1 to 11/7". */
export const spanOfDates: Rule = {
  name: 'span-of-dates',
  pattern: phrase('(?<open>from|between)(?=\\s)'),
  read({ open = '' }, at, scene) {
    if (MOVED.test(scene.text.slice(Math.max(0, at.start - 18), at.start))) return null
    const skip = (offset: number) => offset + (/^\s*/.exec(scene.text.slice(offset, offset + 6))?.[0].length ?? 0)
    const from = scene.readAt(skip(at.end))
    if (!from || from.reading.type !== 'DATE' || !/^\d{4}-\d\d(-\d\d)?$/.test(from.reading.value)) return null
    const joint = (/^between/i.test(open) ? /^\s+(?:and|through|to)\s+|^\s*[-–]\s*/i : /^\s+(?:to|until|till|through)\s+|^\s*[-–]\s*/i).exec(scene.text.slice(from.end, from.end + 12))
    const to = joint && scene.readAt(from.end + joint[0].length)
    if (!to || to.reading.type !== 'DATE' || !/^\d{4}-\d\d(-\d\d)?$/.test(to.reading.value)) return null
    const [first, last] = inOrder(from.reading.value, to.reading.value, to.reading.anchor === 'stated')
    return first === null ? null : { ...range(first, last, from.reading.anchor), length: to.end - at.start }
  },
}

/** A range runs forward: "from Friday to Tuesday" ends in the week after; "Feb. 1 to March 2019" begins in the year that is stated. */
function inOrder(from: string, to: string, statedEnd: boolean): [string, string] | [null, string] {
  const a = parts(from), b = parts(to)
  if (statedEnd && from > to) return [to.slice(0, 4) + from.slice(4), to]
  if (from <= to) return [from, to]
  if (a === null || b === null) return [null, to]
  const moved = b + (a - b > 6 ? (dayOf(yearOf(b) + 1, monthOf(b), Number(to.slice(8))) ?? b) - b : 7)
  return [from, dayText(moved)]
}

const parts = (value: string) => dayOf(Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8, 10) || 1))
