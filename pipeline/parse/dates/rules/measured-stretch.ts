import { dayText, yearOf, type Day } from '../calendar'
import { readAmount } from '../amount'
import { AMOUNT } from '../patterns'
import { durationValue, movedDay, shiftedValue, UNIT, unitOf, type Unit } from '../units'
import { phrase, type Reading, type Rule } from '../rule'

/** Before the verb "last": "may last three days". */
const VERB_LAST = /\b(?:may|might|will|would|could|can|to|not|should|must|ll)\s+$/i

/** A measure that touches publication: "the past two weeks", "the next few days", "within 10 months"; its EDTF is the interval. */
export const measuredStretch: Rule = {
  name: 'measured-stretch',
  pattern: phrase(`(?:over |(?:at least )?(?:for |during )?)?(?:the )?(?<way>last|past|previous|next|coming|upcoming|within(?: the (?:next|coming|upcoming))?) (?<amount>${AMOUNT}) ?(?<unit>${UNIT})`),
  read({ way = '', amount = '', unit = '' }, at, { published, text }) {
    const count = readAmount(amount), grain = unitOf(unit)
    if (/^last/i.test(at.text) && VERB_LAST.test(text.slice(Math.max(0, at.start - 9), at.start))) return null
    if (count === 'X' && !/few|several|couple|many|some/i.test(amount)) return null
    return { type: 'DURATION', value: durationValue(count, grain), anchor: 'publication', edtf: published === null || count === 'X' || /hour|minute|second/.test(grain) ? null : stretch(published, grain, count, /last|past|previous/i.test(way)) }
  },
}

function stretch(published: Day, unit: Unit, count: number, back: boolean): string {
  if (unit === 'decade') {
    const first = Math.floor(yearOf(published) / 10) * 10
    return back ? `${first - 10 * count}-01-01/${first - 1}-12-31` : `${first + 10}-01-01/${first + 10 * (count + 1) - 1}-12-31`
  }
  return back ? `${dayText(movedDay(published, unit, -count))}/${dayText(published)}` : `${dayText(published + 1)}/${dayText(movedDay(published, unit, count))}`
}

/** "in three weeks", of what is to come: the day, month or year so far ahead; in the past tense it is a duration. */
export const inAmount: Rule = {
  name: 'in-amount',
  pattern: phrase(`in (?<amount>${AMOUNT}) (?<unit>days?|weeks?|fortnight|months?|years?)(?!['’]|-)`),
  read({ amount = '', unit = '' }, at, scene): Reading | null {
    const count = readAmount(amount), grain = unitOf(unit)
    const outlook = scene.outlook(at.start, at.end)
    if (count === 'X' || !Number.isInteger(count) || (outlook !== 'planned' && outlook !== 'future') || /^\s+of\b/.test(scene.text.slice(at.end, at.end + 4))) return null
    const near = (grain === 'day' || grain === 'week') && scene.published !== null
    return { type: 'DATE', value: near ? dayText(movedDay(scene.published ?? 0, grain, count)) : shiftedValue(scene.published, grain, count), anchor: 'publication' }
  },
}
