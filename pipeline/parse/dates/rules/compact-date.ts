import { dayOf, dayText } from '../calendar'
import { phrase, type Rule } from '../rule'

/** Eight figures run together, as old wire copies have: "19980303". */
export const compactDate: Rule = {
  name: 'compact-date',
  pattern: phrase('(?<year>19\\d\\d|20\\d\\d)(?<month>0[1-9]|1[0-2])(?<date>[0-2]\\d|3[01])'),
  read({ year, month, date }, { start }, { text }) {
    const day = dayOf(Number(year), Number(month), Number(date))
    if (day === null || /[$£€#./-]$/.test(text.slice(0, start))) return null
    return { type: 'DATE', value: dayText(day), anchor: 'stated' }
  },
}
