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

/** How unlikely a moment is, by its distance and by whether it lies on the other side of publication than the clause. */
function cost(distance: number, outlook: Outlook): number {
  const against = outlook === 'past' ? distance > 0 : outlook === 'future' ? distance < 0 : distance > 0
  return Math.abs(distance) * (against ? (outlook === 'open' ? 1.2 : outlook === 'past' ? 4 : 2.5) : 1)
}

/** The day of a month and date whose year goes unsaid: the likeliest by nearness and outlook; never past where a speaker plans. */
export function nearestYear(month: number, date: number, { published }: Pick<Scene, 'published'>, outlook: Outlook): Day | null {
  if (published === null) return null
  const year = yearOf(published), span = month === 2 && date === 29 ? 8 : 1
  const days = Array.from({ length: 2 * span + 1 }, (_, i) => dayOf(year - span + i, month, date)).filter((day) => day !== null)
  const ahead = days.filter((day) => day >= published)
  if (outlook === 'planned') return ahead[0] ?? null
  return days.sort((a, b) => cost(a - published, outlook) - cost(b - published, outlook))[0] ?? null
}

/** The year of a bare month, likewise; `strictly` where words such as "last" leave no choice. */
export function yearOfMonth(month: number, published: Day, outlook: Outlook, strictly = false): number {
  const year = yearOf(published), now = monthOf(published)
  if (strictly || outlook === 'planned') return outlook === 'past' ? (month < now ? year : year - 1) : month >= now + (strictly ? 1 : 0) ? year : year + 1
  const distances = [-12, 0, 12].map((shift) => month - now + shift)
  const best = distances.sort((a, b) => cost(a, outlook) - cost(b, outlook))[0] ?? 0
  return year + (best - (month - now)) / 12
}
