import type { DateView } from '@/model/views/event-view'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
/** EDTF level 2: 21 to 24 are seasons, 33 to 36 quarters, 37 to 39 four months, 40 and 41 halves. */
const PARTS: Record<string, string> = {
  21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter',
  33: 'first quarter of', 34: 'second quarter of', 35: 'third quarter of', 36: 'fourth quarter of',
  37: 'first third of', 38: 'second third of', 39: 'last third of', 40: 'first half of', 41: 'second half of',
}

type Ymd = { year: number; month?: number; day?: number }

const split = (iso: string): Ymd => {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  return { year: year ?? 0, month, day }
}

export const monthName = (month: number): string => MONTHS[month - 1] ?? ''
const monthShort = (month: number): string => monthName(month).slice(0, 3)

/** "Monday" for 2014-04-21. */
export const weekdayName = (isoDay: string): string => WEEKDAYS[new Date(`${isoDay.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? ''

/** "21 April 2014", "April 2014" or "2014", as exact as the ISO date is. */
export function isoDateWords(iso: string, months: 'long' | 'short' = 'long'): string {
  const { year, month, day } = split(iso)
  const name = month === undefined ? null : months === 'long' ? monthName(month) : monthShort(month)
  return [day, name, year].filter((part) => part !== undefined && part !== null).join(' ')
}

/** Two ISO dates, both included, in as few words as name them: "17–21 April 2014", "25 March – 9 May 2014", "March–May 2014", "1990–2026". */
export function rangeWords(from: string, to: string, months: 'long' | 'short' = 'long'): string {
  if (from === to) return isoDateWords(from, months)
  const a = split(from)
  const b = split(to)
  const name = (month: number | undefined) => (month === undefined ? '' : months === 'long' ? monthName(month) : monthShort(month))
  if (a.year === b.year && a.month !== undefined && b.month !== undefined) {
    if (a.day === undefined || b.day === undefined) return a.month === b.month ? isoDateWords(to, months) : `${name(a.month)}–${name(b.month)} ${b.year}`
    if (a.month === b.month) return `${a.day}–${b.day} ${name(b.month)} ${b.year}`
    return `${a.day} ${name(a.month)} – ${b.day} ${name(b.month)} ${b.year}`
  }
  if (a.month === undefined && b.month === undefined) return `${a.year}–${b.year}`
  return `${isoDateWords(from, months)} – ${isoDateWords(to, months)}`
}

function plainWords(part: string): string {
  const time = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(part)
  if (time) return `${isoDateWords(time[1] ?? part)}, ${time[2]}`
  const decade = /^(\d{3})X$/.exec(part)
  if (decade) return `the ${decade[1]}0s`
  const season = /^(\d{4})-(2[1-4]|3[3-9]|4[01])$/.exec(part)
  if (season) return `${PARTS[season[2] ?? ''] ?? ''} ${season[1]}`
  return isoDateWords(part)
}

/** An event's date as a reader of the language writes it; the doubt that EDTF marks (~ about, ? uncertain) in words. */
export function dateWords(date: Pick<DateView, 'edtf'>): string {
  const about = /[~%]/.test(date.edtf) ? 'about ' : ''
  const doubt = /[?%]/.test(date.edtf) ? ', uncertain' : ''
  const plain = date.edtf.replace(/[?~%]/g, '')
  const [from = '', to] = plain.split('/')
  if (to === undefined) return about + plainWords(from) + doubt
  if (to === '..' || to === '') return `since ${about}${plainWords(from)}${doubt}`
  if (from === '..' || from === '') return `until ${about}${plainWords(to)}${doubt}`
  const simple = /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/
  const words = simple.test(from) && simple.test(to) ? rangeWords(from, to) : `${plainWords(from)} – ${plainWords(to)}`
  return about + words + doubt
}

/** The weekday where the day is known, else null. */
export const dateWeekday = (date: Pick<DateView, 'precision' | 'start' | 'end'>): string | null =>
  (date.precision === 'day' || date.precision === 'time') && (date.end === null || date.end === date.start) ? weekdayName(date.start) : null

/** "1 event", "1,204 events". */
export const countWords = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
