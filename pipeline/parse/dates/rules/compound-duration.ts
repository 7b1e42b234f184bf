import { addMonths, dayText, parseDay, type Day } from '../calendar'
import { readAmount } from '../amount'
import { CARDINAL } from '../numbers'
import { movedDay, UNIT, unitOf, type Unit } from '../units'
import { phrase, type Rule } from '../rule'

const PIECE = `(?:${CARDINAL}) ?(?:${UNIT})`
const LETTERS: [Unit, string][] = [['year', 'Y'], ['month', 'M'], ['week', 'W'], ['day', 'D']]
const CLOCK: [Unit, string][] = [['hour', 'H'], ['minute', 'M'], ['second', 'S']]

/** Several units together: "1 year 1 month 21 days", "two hours and 10 minutes"; with "ago" or "later" the day so far away. */
export const compoundDuration: Rule = {
  name: 'compound-duration',
  pattern: phrase(`(?:within (?:the (?:next|upcoming|coming) )?|in )?(?<pieces>${PIECE}(?:(?:,? and|,)? ${PIECE})+)(?: (?<way>ago|later|earlier|from now))?`),
  read({ pieces = '', way }, _, { published }) {
    const counts = new Map<Unit, number>()
    for (const [, amount = '', unit = ''] of pieces.matchAll(new RegExp(`(${CARDINAL}) ?(${UNIT})`, 'gi'))) counts.set(unitOf(unit), Number(readAmount(amount)))
    if (way && published !== null) {
      const sign = /ago|earlier/.test(way) ? -1 : 1
      return { type: 'DATE', value: dayText(movedBy(published, counts, sign)), anchor: 'publication' }
    }
    const write = (letters: [Unit, string][]) => letters.map(([unit, letter]) => (counts.has(unit) ? `${counts.get(unit)}${letter}` : '')).join('')
    return { type: 'DURATION', value: `P${write(LETTERS)}${write(CLOCK) ? `T${write(CLOCK)}` : ''}`, anchor: 'stated' }
  },
}

function movedBy(from: Day, counts: Map<Unit, number>, sign: number): Day {
  const months = 12 * (counts.get('year') ?? 0) + (counts.get('month') ?? 0)
  return addMonths(from, sign * months) + sign * (7 * (counts.get('week') ?? 0) + (counts.get('day') ?? 0))
}

/** "two days from tomorrow", "three weeks after today", "2 weeks from April 17". */
export const amountFromDay: Rule = {
  name: 'amount-from-day',
  pattern: phrase(`(?:(?:more|less) than |within )?(?<amount>${CARDINAL}|an?|a couple of) (?<unit>days?|weeks?|months?|years?) (?<way>from|after|before)(?= (?:today|tomorrow|tmrw|yesterday|now|next|last|${'\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'}))`),
  read({ amount = '', unit = '', way = '' }, at, scene) {
    const gap = /^\s+/.exec(scene.text.slice(at.end))?.[0].length ?? 0
    const from = scene.readAt(at.end + gap)
    const day = from && from.reading.type === 'DATE' && !from.reading.value.includes('/') ? parseDay(from.reading.value) : null
    const count = readAmount(amount)
    if (!from || day === null || count === 'X') return null
    return { type: 'DATE', value: dayText(movedDay(day, unitOf(unit), /before/i.test(way) ? -count : count)), anchor: from.reading.anchor, length: from.end - at.start }
  },
}
