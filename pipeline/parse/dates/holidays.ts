import { z } from 'zod'
import list from '@/pipeline/lexicon/holidays.json'
import { dayOf, easterOf, nthWeekday, type Day } from './calendar'

/** A holiday falls on a date, on the nth weekday of a month (-1 the last; `shift` days after it), or some days from Easter. */
export const Holiday = z.strictObject({
  names: z.array(z.string().min(3)).min(1),
  month: z.number().int().min(1).max(12).optional(),
  day: z.number().int().min(1).max(31).optional(),
  weekday: z.number().int().min(1).max(7).optional(),
  nth: z.number().int().min(-1).max(4).optional(),
  shift: z.number().int().optional(),
  easter: z.number().int().optional(),
})
export type Holiday = z.infer<typeof Holiday>

const plain = (name: string) => name.toLowerCase().replace(/[’']/g, '').replace(/\s+/g, ' ')
const holidays = new Map((list as Holiday[]).flatMap((holiday) => holiday.names.map((name) => [plain(name), holiday] as const)))
const bySize = [...new Set((list as Holiday[]).flatMap((holiday) => holiday.names))].sort((a, b) => b.length - a.length)

/** Regex source of a holiday's name; its apostrophe may be curly or missing. */
export const HOLIDAY = `(?:${bySize.map((name) => name.replace(/[.]/g, '\\.').replace(/'/g, "['’]?")).join('|')})`
export const HOLIDAY_WORDS = [...new Set(bySize.flatMap((name) => name.toLowerCase().split(/[^a-z]+/)).filter((word) => word.length > 2 && word !== 'the'))]

/** The day on which a holiday falls in a year; null where no such holiday is known. */
export function holidayIn(name: string, year: number): Day | null {
  const holiday = holidays.get(plain(name))
  if (!holiday) return null
  const { month, day, weekday, nth = 1, shift = 0, easter } = holiday
  if (easter !== undefined) return easterOf(year) + easter
  if (!month) return null
  const first = day ? dayOf(year, month, day) : weekday ? nthWeekday(year, month, weekday, nth) : null
  return first === null ? null : first + shift
}
