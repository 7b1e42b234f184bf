import { dayText, weekText, yearOf } from '../calendar'
import { HOLIDAY, holidayIn } from '../holidays'
import { YEAR } from '../patterns'
import { readYear } from '../numbers'
import { phrase, type Rule } from '../rule'

/** A holiday of a known date: "Christmas Day", "last Thanksgiving", "Easter Sunday 2018", "Easter week". */
export const holiday: Rule = {
  name: 'holiday',
  pattern: phrase(`(?:(?<relation>last|this|next) )?(?<name>${HOLIDAY})(?<week> week)?(?:,? (?:of |in )?(?<year>${YEAR}|this year|last year|next year))?`),
  read({ relation = '', name = '', week, year }, at, scene) {
    const stated = year && !/year/i.test(year) ? readYear(year) : null
    if (stated === null && scene.published === null) return { type: 'DATE', value: 'XXXX-XX-XX', anchor: 'publication' }
    const own = yearOf(scene.published ?? 0)
    const asked = year ?? relation
    let day = holidayIn(name, stated ?? own + (/last year/i.test(asked) ? -1 : /next year/i.test(asked) ? 1 : 0))
    if (!year && scene.published !== null) {
      const days = [own - 1, own, own + 1].map((y) => holidayIn(name, y)).filter((d) => d !== null)
      const outlook = relation ? (/last/i.test(relation) ? 'past' : 'planned') : scene.outlook(at.start, at.end)
      const now = scene.published
      const ahead = days.filter((d) => d >= now), behind = days.filter((d) => d < now).reverse()
      day = (outlook === 'planned' || outlook === 'future' ? ahead[0] : outlook === 'past' ? behind[0] : [...days].sort((a, b) => Math.abs(a - now) - Math.abs(b - now))[0]) ?? day
    }
    return day === null ? null : { type: 'DATE', value: week ? weekText(day) : dayText(day), anchor: stated ? 'stated' : 'publication' }
  },
}
