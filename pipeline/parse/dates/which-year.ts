import { dayOf, monthOf, yearOf, type Day } from './calendar'
import { readYear } from './numbers'
import type { Outlook, Scene } from './rule'

/** A year as written: two figures count from the publication's own century, at most 20 years ahead of it. */
export function statedYear(text: string, { published }: Pick<Scene, 'published'>): number {
  const year = readYear(text.replace(/^['’]/, ''))
  if (year >= 100) return year
  const latest = (published === null ? 2030 : yearOf(published)) + 20
  return latest - ((((latest - year) % 100) + 100) % 100)
}

/** The day of a month and date whose year goes unsaid: the nearest to publication, turned by the outlook of its clause. */
export function nearestYear(month: number, date: number, { published }: Pick<Scene, 'published'>, outlook: Outlook): Day | null {
  if (published === null) return null
  const year = yearOf(published)
  const span = outlook === 'planned' && month === 2 && date === 29 ? 8 : month === 2 && date === 29 ? 4 : 1
  const days = Array.from({ length: 2 * span + 1 }, (_, i) => dayOf(year - span + i, month, date)).filter((day) => day !== null)
  const fits = days.filter((day) => (outlook === 'planned' ? day >= published : outlook === 'past' ? day <= published + 1 : true))
  const cost = (day: Day) => Math.abs(day - published) * (outlook === 'future' && day < published ? 3 : outlook === 'open' && day > published ? 1.5 : 1)
  return (fits.length ? fits : days).sort((a, b) => cost(a) - cost(b))[0] ?? null
}

/** The year of a bare month: the nearest to publication that fits the outlook; the publication's own month is never put a year away. */
export function yearOfMonth(month: number, published: Day, outlook: Outlook): number {
  const year = yearOf(published), now = monthOf(published)
  if (outlook === 'planned' || outlook === 'future') return month < now ? year + 1 : year
  if (outlook === 'past') return month > now ? year - 1 : year
  return month - now > 6 ? year - 1 : year
}
