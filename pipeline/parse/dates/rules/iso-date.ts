import { dayOf, dayText, monthText } from '../calendar'
import { monthNumber, MONTH, WEEKDAY } from '../names'
import { phrase, type Rule } from '../rule'

/** Year first: "2014-04-17", "2014-04-17T10:35", "2014/04/17", "2019-sep-1". */
export const isoDate: Rule = {
  name: 'iso-date',
  pattern: phrase(`(?:${WEEKDAY},? )?(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d\\d?|${MONTH})\\k<mark>(?<date>\\d\\d?)(?:[T\\s](?<clock>\\d\\d:\\d\\d)(?::\\d\\d)?Z?)?`),
  read({ year, month = '', date, clock }) {
    const day = dayOf(Number(year), Number(month) || monthNumber(month), Number(date))
    if (day === null) return null
    return { type: clock ? 'TIME' : 'DATE', value: dayText(day) + (clock ? `T${clock}` : ''), anchor: 'stated' }
  },
}

/** Year and month in figures: "2015-3", "3/2015", "2016 / 11". */
export const isoMonth: Rule = {
  name: 'iso-month',
  pattern: phrase('(?:(?<year>(?:19|20)\\d\\d) ?[-/] ?(?<month>1[0-2]|0?[1-9])|(?<month2>1[0-2]|0?[1-9]) ?[-/] ?(?<year2>(?:19|20)\\d\\d))(?![-/.:]\\d)'),
  read: ({ year, month, year2, month2 }) => ({ type: 'DATE', value: monthText(Number(year ?? year2), Number(month ?? month2)), anchor: 'stated' }),
}
