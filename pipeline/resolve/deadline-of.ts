import type { Deadline } from '@/model/resolved-event'

const dayMs = 86_400_000
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const tens: Record<string, number> = { a: 1, an: 1, twenty: 20, thirty: 30, forty: 40, 'forty-eight': 48, sixty: 60, seventy: 70, 'seventy-two': 72, eighty: 80, ninety: 90, hundred: 100 }
const unitDays: Record<string, number> = { hour: 1 / 24, day: 1, week: 7, month: 30.44 }

const count = 'an?|\\d+|[a-z]+(?:-[a-z]+)?'
const span = new RegExp(`\\b(?:within|in) (?:the )?(?:next |another |coming )?(?:(${count}) )?(hour|day|week|month)s?\\b(?! of)`, 'i')
const lead = '\\b(?:by|before|until|no later than) '
const byWeekday = new RegExp(`${lead}(?:[\\w’']+ o'clock on |noon on |midnight on |the end of |next )?(${weekdays.join('|')}|the weekend)(?: (?:morning|noon|afternoon|evening|night))?\\b`, 'i')
const byDate = new RegExp(`${lead}(?:the end of )?(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(${months.join('|')})(?: (\\d{1,2})(?!\\d))?(?:,? (\\d{4}))?`, 'i')
const byEnd = /\b(?:by|before|until) the end of (?:the |this )?(week|month|year)\b/i
const atOnce = /\b(?:at once|immediately|without delay)\b/i

const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
const numberOf = (word: string): number | null => (/^\d+$/.test(word) ? Number(word) : (tens[word.toLowerCase()] ?? (numbers.includes(word.toLowerCase()) ? numbers.indexOf(word.toLowerCase()) : null)))

/** The first such weekday after a day; a weekend begins on its Saturday. */
function nextWeekday(from: number, name: string): string {
  const wanted = name === 'the weekend' ? 6 : weekdays.indexOf(name)
  return iso(from + ((wanted - new Date(from).getUTCDay() + 7) % 7 || 7) * dayMs)
}

/** The last day of "by 1 June", "by the end of June", "by March 2015"; a day or month that is over by then is the next year's. */
function dateIn(from: number, day: string | undefined, month: string, year: string | undefined): string {
  const index = months.indexOf(month.toLowerCase())
  const inYear = (of: number) => Date.UTC(of, day ? index : index + 1, day ? Number(day) : 0)
  const own = new Date(from).getUTCFullYear()
  return iso(year ? inYear(Number(year)) : inYear(own) >= from ? inYear(own) : inYear(own + 1))
}

function endOf(from: number, unit: string): string {
  const date = new Date(from)
  if (unit === 'week') return iso(from + ((7 - date.getUTCDay()) % 7) * dayMs)
  return iso(unit === 'month' ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) : Date.UTC(date.getUTCFullYear(), 11, 31))
}

/**
 * By when a demand or a threat is to be met, counted from its ISO day: "within 48 hours", "by the weekend", "by 1 June", "at once". `on` is the last
 * day, null where the words name none ("within days"). Null where the sentence sets no time.
 */
export function deadlineOf(quote: string, day: string): Deadline | null {
  const from = Date.parse(day)
  const weekday = byWeekday.exec(quote)
  if (weekday) return { words: weekday[0], on: nextWeekday(from, weekday[1]?.toLowerCase() ?? '') }
  const end = byEnd.exec(quote)
  if (end) return { words: end[0], on: endOf(from, end[1]?.toLowerCase() ?? '') }
  const date = byDate.exec(quote)
  if (date) return { words: date[0], on: dateIn(from, date[1] ?? date[3], date[2] ?? '', date[4]) }
  const within = span.exec(quote)
  const many = within?.[1] === undefined ? null : numberOf(within[1])
  if (within && (many !== null || /^within/i.test(within[0]))) return { words: within[0], on: many === null ? null : iso(from + Math.ceil(many * (unitDays[within[2]?.toLowerCase() ?? ''] ?? 1)) * dayMs) }
  const now = atOnce.exec(quote)
  return now ? { words: now[0], on: day } : null
}
