import { dayOf, dayText, yearOf, type Day } from '../calendar'
import { WEEKDAY } from '../names'
import { nearestYear, statedYear } from '../which-year'
import { phrase, type Rule, type Scene } from '../rule'

/** Figures with the day and month first: "10/03/98", "03-10-98", "21/04/2016", "13.5.2015", "08/12,2015". Month first where both readings are possible. */
export const numericDate: Rule = {
  name: 'numeric-date',
  pattern: phrase(`(?:${WEEKDAY},? )?(?<first>\\d\\d?)(?<mark>[-/.])(?<second>\\d\\d?)(?:\\k<mark>|,)(?<year>\\d{4}|\\d\\d)(?![/.:-]\\d)`),
  read({ first, second, year = '' }, { start }, scene) {
    if (/[-/.:$£€\d]$/.test(scene.text.slice(Math.max(0, start - 1), start))) return null
    const day = dayInEitherOrder(Number(first), Number(second), statedYear(year, scene), scene)
    return day === null ? null : { type: 'DATE', value: dayText(day), anchor: 'stated' }
  },
}

/** Day and month only, where the words before it ask for a date: "on 4/22", "on 22/04", "Friday 7/6". */
export const numericDayOfMonth: Rule = {
  name: 'numeric-day-of-month',
  pattern: phrase(`(?<weekday>(?:this )?${WEEKDAY},? )?(?<first>\\d\\d?)(?<mark>[-/.])(?<second>\\d\\d?)(?![\\d/.:%-])`),
  read({ weekday, first, mark, second }, { start, text }, scene) {
    const before = scene.text.slice(Math.max(0, start - 12), start)
    const asked = weekday || /\b(on|since|until|till|dated|by)\s+$/i.test(before) || (mark === '/' && /\b(from|to|back|and)\s+$/i.test(before)) || (mark === '/' && start === 0 && text.length > 3) || (mark === '.' && /\bback in\s+$/i.test(before))
    if (!asked || scene.published === null) return null
    const order = [[Number(first), Number(second)], [Number(second), Number(first)]] as const
    for (const [month, date] of order) {
      const day = nearestYear(month, date, scene, scene.outlook(start, start + text.length))
      if (day !== null) return { type: 'DATE', value: dayText(day), anchor: 'publication' }
    }
    return null
  },
}

/** Month first unless only day first is a date, or only day first is not after publication. */
function dayInEitherOrder(first: number, second: number, year: number, { published }: Scene): Day | null {
  const american = dayOf(year, first, second), european = dayOf(year, second, first)
  if (american === null || european === null || published === null) return american ?? european
  return american > published && european <= published && year === yearOf(published) ? european : american
}
