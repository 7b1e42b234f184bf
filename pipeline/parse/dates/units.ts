import { addMonths, monthOf, monthText, weekText, yearOf, yearText, dayText, type Day } from './calendar'

/** The grains of time that words count in. */
export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'weekend' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'millennium'

const units = new Map<string, Unit>([
  ['sec', 'second'], ['min', 'minute'], ['hr', 'hour'], ['h', 'hour'], ['yr', 'year'], ['centurie', 'century'], ['centuries', 'century'], ['century', 'century'], ['millennia', 'millennium'],
  ...(['second', 'minute', 'hour', 'day', 'weekend', 'week', 'fortnight', 'month', 'quarter', 'year', 'decade', 'millennium'] as const).map((unit) => [unit, unit] as const),
])

/** Regex source of a unit, one or many. */
export const UNIT = '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weekends?|weeks?|fortnights?|months?|quarters?|years?|yrs?|decades?|century|centuries|millennia|millennium)'
export const UNIT_WORDS = UNIT.slice(3, -1).split('|').flatMap((word) => (word.endsWith('s?') ? [word.slice(0, -2), word.slice(0, -1)] : [word])).map((word) => word.replace('?', ''))
/** Units of which "last", "this" and "next" name a stretch of the calendar. */
export const CALENDAR_UNIT = '(?:day|weekend|week|month|quarter|year|decade|century)'

export const unitOf = (word: string): Unit => units.get(word.toLowerCase()) ?? units.get(word.toLowerCase().replace(/s$/, '')) ?? 'day'

/** TIMEX3 value of the calendar unit that lies `count` units from the day's own: (2014-04-22, week, -1) is "2014-W16". */
export function shiftedValue(from: Day | null, unit: Unit, count: number): string {
  if (from === null) return unknownValue(unit)
  const year = yearOf(from)
  if (unit === 'day') return dayText(from + count)
  if (unit === 'week') return weekText(from + 7 * count)
  if (unit === 'fortnight') return weekText(from + 14 * count)
  if (unit === 'weekend') return `${weekText(from + 7 * count)}-WE`
  const month = addMonths(from, unit === 'month' ? count : unit === 'quarter' ? 3 * count : 0)
  if (unit === 'month') return monthText(yearOf(month), monthOf(month))
  if (unit === 'quarter') return `${yearText(yearOf(month))}-Q${Math.ceil(monthOf(month) / 3)}`
  if (unit === 'year') return yearText(year + count)
  if (unit === 'decade') return yearText(year + 10 * count).slice(0, 3)
  if (unit === 'century') return yearText(year + 100 * count).slice(0, 2)
  if (unit === 'millennium') return yearText(year + 1000 * count).slice(0, 1)
  return dayText(from)
}

/** What TIMEX3 can say of a unit whose place in the calendar is unknown. */
export function unknownValue(unit: Unit): string {
  const known: Partial<Record<Unit, string>> = { week: 'XXXX-WXX', fortnight: 'XXXX-WXX', weekend: 'XXXX-WXX-WE', month: 'XXXX-XX', quarter: 'XXXX-QX', year: 'XXXX', decade: 'XXX', century: 'XX', millennium: 'X' }
  return known[unit] ?? 'XXXX-XX-XX'
}

/** The same moment some units away, to the day: "three weeks from now". */
export function movedDay(from: Day, unit: Unit, count: number): Day {
  const months: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200, millennium: 12000 }
  const perUnit = months[unit]
  if (perUnit) return addMonths(from, perUnit * count)
  return from + Math.trunc(count * (unit === 'week' || unit === 'weekend' ? 7 : unit === 'fortnight' ? 14 : unit === 'day' ? 1 : 0))
}

/** TIMEX3 duration; `count` X where the text gives no number: (3, month) is "P3M", (X, hour) "PTXH". */
export function durationValue(count: number | 'X', unit: Unit): string {
  const times = (n: number) => (count === 'X' ? 'X' : String(count * n))
  const clock: Partial<Record<Unit, string>> = { second: 'S', minute: 'M', hour: 'H' }
  if (clock[unit]) return `PT${count}${clock[unit]}`
  if (unit === 'fortnight') return `P${times(2)}W`
  if (unit === 'decade') return count === 'X' ? 'PXDE' : `P${times(10)}Y`
  if (unit === 'century') return count === 'X' ? 'PXCE' : `P${times(100)}Y`
  if (unit === 'millennium') return count === 'X' ? 'PXML' : `P${times(1000)}Y`
  if (unit === 'weekend') return count === 1 ? 'P1WE' : `P${count}WE`
  return `P${count}${unit.charAt(0).toUpperCase()}`
}
