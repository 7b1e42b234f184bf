import { readAmount } from '../amount'
import { CARDINAL } from '../numbers'
import { AMOUNT } from '../patterns'
import { durationValue, UNIT, unitOf } from '../units'
import { phrase, type Rule } from '../rule'

const ABOUT = '(?:(?:about|around|almost|nearly|some|more than|less than|just|only|over|at least|up to|no more than|as many as|within) )?'

/** "three months", "the past two weeks", "a few days", "two more weeks", "5 1/2 hours". */
export const duration: Rule = {
  name: 'duration',
  pattern: phrase(`${ABOUT}(?:(?:at least )?(?:the |these |those )?(?:past|next|coming|first|previous|final|preceding|following|recent) )?(?:(?<amount>${AMOUNT}|recent|coming|another) ?|(?<whole>all|full|whole)(?: |-))(?:more |full |straight |consecutive |additional |whole |long )?(?<unit>${UNIT})(?: and (?:a )?(?<half>half))?`),
  read({ amount = '', unit = '', half, whole = '' }, at, { text }) {
    if (/^(?:\s+|-)(?:old|of age)\b/.test(text.slice(at.end, at.end + 8))) return null
    if (/^\d+ [A-Z]/.test(at.text)) return null
    const vague = /^(recent|coming)$/i.test(amount)
    if (vague && !/s$/i.test(unit)) return null
    if (/^second$/i.test(unit) && !/^\d/.test(amount)) return null
    if (whole && /s$/i.test(unit)) return null
    const count = vague ? 'X' : whole || /^another$/i.test(amount) ? 1 : readAmount(amount)
    return { type: 'DURATION', value: withHalf(count, unit, Boolean(half)), anchor: 'stated' }
  },
}

/** "the three-year plan", "a 16-hour flight", "30-day": only the measure is taken. */
export const hyphenatedDuration: Rule = {
  name: 'hyphenated-duration',
  pattern: phrase(`(?<amount>${CARDINAL}|several|multi)-(?<unit>${UNIT})(?:-long)?(?!-old| old|s-old)`),
  read: ({ amount = '', unit = '' }) => (/^quarter/i.test(unit) ? null : { type: 'DURATION', value: durationValue(/several|multi/i.test(amount) ? 'X' : readAmount(amount), unitOf(unit)), anchor: 'stated' }),
}

/** TimeML writes half an hour as thirty minutes. */
function withHalf(count: number | 'X', unit: string, half: boolean): string {
  const grain = unitOf(unit)
  const total = count === 'X' ? count : count + (half ? 0.5 : 0)
  if (total === 'X' || Number.isInteger(total)) return durationValue(total, grain)
  const whole = Math.floor(total), smaller = { hour: '30M', minute: '30S', year: '6M' }[grain as 'hour' | 'minute' | 'year']
  if (!smaller || total - whole !== 0.5) return durationValue(total, grain)
  const base = durationValue(whole, grain)
  return (whole ? base : grain === 'year' ? 'P' : 'PT') + smaller
}

/** A bare plural, where a preposition asks how long: "for years", "within weeks", "in recent months". */
export const bareDuration: Rule = {
  name: 'bare-duration',
  pattern: phrase('(?:(?:the )?(?:early |final )?years|days|weeks|months|centuries|decades)(?: or (?:weeks|months|years))?'),
  read(_, at, { text }) {
    if (!/\b(?:for|in|within|over|after|take|taken|took|last|lasted|of|during|past)\s+$/i.test(text.slice(Math.max(0, at.start - 8), at.start))) return null
    return { type: 'DURATION', value: durationValue('X', unitOf(/\w+/.exec(at.text.replace(/^(?:the )?(?:early |final )?/i, ''))?.[0] ?? '')), anchor: 'stated' }
  },
}
