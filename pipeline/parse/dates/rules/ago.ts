import { dayText, yearText } from '../calendar'
import { readAmount } from '../amount'
import { AMOUNT } from '../patterns'
import { movedDay, shiftedValue, UNIT, unitOf } from '../units'
import { quarterTold } from './quarter'
import { phrase, type Rule } from '../rule'

const ABOUT = '(?:(?:about|around|almost|nearly|some|more than|less than|just|only|over|at least) )?'

/** Counted back from publication: "two days ago", "a year ago", "six weeks ago", "several years ago". */
export const ago: Rule = {
  name: 'ago',
  pattern: phrase(`${ABOUT}(?<amount>${AMOUNT}) (?<unit>${UNIT}) ago`),
  read({ amount = '', unit = '' }, _, scene) {
    const count = readAmount(amount), grain = unitOf(unit)
    if (count === 'X') return { type: 'DATE', value: 'PAST_REF', anchor: 'publication', edtf: null }
    const quarter = grain === 'year' && count === 1 ? quarterTold(scene) : null
    if (quarter) return { type: 'DATE', value: yearText(Number(quarter.slice(0, 4)) - 1) + quarter.slice(4), anchor: 'mention' }
    return { type: 'DATE', value: shiftedValue(scene.published, grain, -Math.round(count)), anchor: 'publication' }
  },
}

/** Counted forward from publication: "three weeks from now", "in two weeks' time". */
export const fromNow: Rule = {
  name: 'from-now',
  pattern: phrase(`(?:in )?(?<amount>${AMOUNT}) (?<unit>${UNIT})(?:['’]? (?:from now|hence|time)|['’]s time)`),
  read({ amount = '', unit = '' }, _, scene) {
    const count = readAmount(amount), grain = unitOf(unit)
    if (count === 'X') return { type: 'DATE', value: 'FUTURE_REF', anchor: 'publication', edtf: null }
    if (scene.published !== null && (grain === 'day' || grain === 'week')) return { type: 'DATE', value: dayText(movedDay(scene.published, grain, count)), anchor: 'publication' }
    return { type: 'DATE', value: shiftedValue(scene.published, grain, Math.round(count)), anchor: 'publication' }
  },
}
