import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from '../names'
import { readAmount } from '../amount'
import { CARDINAL } from '../numbers'
import { daypartCode } from '../patterns'
import { durationValue, UNIT, unitOf } from '../units'
import { phrase, type Reading, type Rule } from '../rule'

const set = (value: string): Reading => ({ type: 'SET', value, anchor: 'stated', edtf: null })
const ADVERBS: Record<string, string> = { hourly: 'PT1H', daily: 'P1D', nightly: 'P1D', weekly: 'P1W', fortnightly: 'P2W', biweekly: 'P2W', monthly: 'P1M', bimonthly: 'P2M', yearly: 'P1Y', annually: 'P1Y' }

/** "daily", "weekly", "annually". */
export const repeatedAdverb: Rule = { name: 'repeated-adverb', pattern: phrase(`(?<word>${Object.keys(ADVERBS).join('|')})`), read: ({ word = '' }, at) => (/^[A-Z]/.test(at.text) && !/ly$/.test(at.text) ? null : set(ADVERBS[word.toLowerCase()] ?? 'P1D')) }

/** "every day", "each year", "every three months", "twice a week". */
export const everyUnit: Rule = {
  name: 'every-unit',
  pattern: phrase(`(?:every|each) (?:(?:single|other) )?(?:(?<amount>${CARDINAL}|few) )?(?<unit>${UNIT})`),
  read: ({ amount = 'one', unit = '' }, at) => set(durationValue(/other/i.test(at.text) ? 2 : readAmount(amount), unitOf(unit))),
}

/** "every Monday", "each July", "Tuesday nights", "on Sundays". */
export const everyName: Rule = {
  name: 'every-name',
  pattern: phrase(`(?:(?:every|each) (?:(?<weekday>${WEEKDAY})|(?<month>${MONTH})|(?<daypart>morning|afternoon|evening|night))(?: (?<part>morning|afternoon|evening|night))?|(?<many>${WEEKDAY})(?:s|(?: (?<parts>morning|afternoon|evening|night)s)))`),
  read({ weekday, month, daypart, part, many, parts = part }) {
    if (month) return set(`XXXX-${String(monthNumber(month)).padStart(2, '0')}`)
    if (daypart) return set(`XXXX-XX-XX${daypartCode(daypart)}`)
    const name = weekday ?? many ?? ''
    if (many && !/day$/i.test(many)) return null
    return set(`XXXX-WXX-${weekdayNumber(name)}${parts ? daypartCode(parts) : ''}`)
  },
}
