import { addMonths, dateOf, dayOf, dayText, daysInMonth, monthOf, nthWeekday, parseDay, weekdayOf, weekText, yearOf, type Day } from '../calendar'
import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from '../names'
import { ORDINAL, readNumber } from '../numbers'
import { YEAR } from '../patterns'
import { statedYear, yearOfMonth } from '../which-year'
import { phrase, type Outlook, type Rule, type Scene } from '../rule'

const MONTH_OF = `(?:(?<relation>this|next|last|the previous|previous|the following) month|(?<month>${MONTH})(?:,? (?<year>${YEAR}|this year|last year|next year))?)`

function monthMeant({ relation, month, year }: Record<string, string | undefined>, at: { start: number; end: number }, scene: Scene): Day | null {
  const { published } = scene
  if (relation) return published === null ? null : addMonths(published, /this/i.test(relation) ? 0 : /next|following/i.test(relation) ? 1 : -1)
  const number = monthNumber(month ?? '')
  if (year && !/year/i.test(year)) return dayOf(statedYear(year, scene), number, 1)
  if (published === null) return null
  const shift = year ? (/last/i.test(year) ? -1 : /next/i.test(year) ? 1 : 0) : null
  return dayOf(shift === null ? yearOfMonth(number, published, scene.outlook(at.start, at.end)) : yearOf(published) + shift, number, 1)
}

/** "the first Friday of July", "the second Monday of next month", "the last Tuesday in May 2014". */
export const weekdayOfMonth: Rule = {
  name: 'weekday-of-month',
  pattern: phrase(`(?:the )?(?<nth>${ORDINAL}|last) (?<weekday>${WEEKDAY}) (?:of|in) ${MONTH_OF}`),
  read(groups, at, scene) {
    const month = monthMeant(groups, at, scene)
    const day = month === null ? null : nthWeekday(yearOf(month), monthOf(month), weekdayNumber(groups.weekday ?? ''), /last/i.test(groups.nth ?? '') ? -1 : readNumber(groups.nth ?? ''))
    return day === null ? null : { type: 'DATE', value: dayText(day), anchor: groups.year ? 'stated' : 'publication' }
  },
}

/** "the 20th of next month", "the 5th of this month". */
export const dateOfRelatedMonth: Rule = {
  name: 'date-of-related-month',
  pattern: phrase(`(?:the )?(?<date>${ORDINAL})(?: day)? of (?<relation>this|next|last|the previous|the following) month`),
  read(groups, at, scene) {
    const month = monthMeant(groups, at, scene), date = readNumber(groups.date ?? '')
    const day = month === null ? null : dayOf(yearOf(month), monthOf(month), date)
    return day === null ? null : { type: 'DATE', value: dayText(day), anchor: 'publication' }
  },
}

/** "Friday the 15th", "on the 27th", "the week of the 18th". A bare ordinal needs a preposition and nothing to count after it. */
export const dateOnly: Rule = {
  name: 'date-only',
  pattern: phrase(`(?:(?<weekday>${WEEKDAY}) the (?<named>${ORDINAL}|fifteen|\\d\\d?)|the (?<date>\\d\\d?(?:st|nd|rd|th)?|${ORDINAL}|thirty)|(?<bare>\\d\\d?))`),
  read({ weekday, named, date, bare }, at, scene) {
    const { text, published } = scene
    const before = text.slice(Math.max(0, at.start - 6), at.start), after = text.slice(at.end, at.end + 20)
    const atEnd = /^\s*(?:$|[.!?,;]\s*(?:$|\n|[A-Z])|\s+(?:the|a|an|he|she|they|it|his|her|its|their|both|all)\b)/.test(after)
    if (!weekday && (!(bare ? /\bon\s+$/i : /\b(?:on|by|for|since|until|before|after|of)\s+$/i).test(before) || !atEnd)) return null
    const told = weekday ? null : monthJustTold(scene, at.start, readNumber(named ?? date ?? bare ?? ''))
    if (told !== null) return { type: 'DATE', value: dayText(told), anchor: 'mention' }
    if (published === null) return null
    const outlook = scene.outlook(at.start, at.end)
    const day = nearestDate(published, readNumber(named ?? date ?? bare ?? ''), weekday ? weekdayNumber(weekday) : null, outlook)
    return day === null ? null : { type: 'DATE', value: dayText(day), anchor: 'publication' }
  },
}

/** "The claim goes back to August. On the 14th ...": the day of the month that the words just before name; null where they name none. */
function monthJustTold({ found, text }: Scene, at: number, date: number): Day | null {
  const month = found.findLast(({ end }) => end <= at)
  if (!month || at - month.end > 50 || !/^\d{4}-\d\d$/.test(month.value) || /\n/.test(text.slice(month.end, at))) return null
  return dayOf(Number(month.value.slice(0, 4)), Number(month.value.slice(5)), date)
}

/** The nearest day with that date of the month, and that weekday where one is named. */
function nearestDate(published: Day, date: number, weekday: number | null, outlook: Outlook): Day | null {
  const days: Day[] = []
  for (let shift = -6; shift <= 6; shift++) {
    const month = addMonths(published - dateOf(published) + 1, shift)
    if (date < 1 || date > daysInMonth(yearOf(month), monthOf(month))) continue
    const day = month + date - 1
    if (weekday === null || weekdayOf(day) === weekday) days.push(day)
  }
  const wanted = days.filter((day) => (outlook === 'planned' || outlook === 'future' ? day >= published : outlook === 'past' ? day <= published : true))
  return (wanted.length ? wanted : days).sort((a, b) => Math.abs(a - published) - Math.abs(b - published))[0] ?? null
}

/** "the week of March 6", "the week starting on February 4": the ISO week that holds the day. */
export const weekOfDay: Rule = {
  name: 'week-of-day',
  pattern: phrase('(?:the )?(?:week (?:of|commencing|starting|beginning|ending)|w/c)(?: on)? (?=\\S)'.replace(' (?=', '(?=\\s')),
  read(_, at, scene) {
    const gap = /^\s+/.exec(scene.text.slice(at.end))?.[0].length ?? 0
    const day = scene.readAt(at.end + gap)
    const read = day && /^\d{4}-\d\d-\d\d$/.test(day.reading.value) ? parseDay(day.reading.value) : null
    return day && read !== null ? { type: 'DATE', value: weekText(read), anchor: day.reading.anchor, length: day.end - at.start } : null
  },
}
