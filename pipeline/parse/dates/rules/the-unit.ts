import { dayText, monthOf, weekdayOf, yearOf, yearText, type Day } from '../calendar'
import { PART } from '../patterns'
import { shiftedValue, unitOf } from '../units'
import { phrase, type Rule } from '../rule'

/** The stretch that the text is in: "the weekend", "earlier in the week", "the end of the year", "the rest of my week", "the full year". */
export const theUnit: Rule = {
  name: 'the-unit',
  pattern: phrase(`(?:(?<part>${PART}|rest )(?:the |my |our )?|the |my |over the |on |at )(?<full>full )?(?:(?:fiscal|financial|calendar) )?(?<unit>day|week|weekend|month|year)(?!-)`),
  read({ part, full, unit = '' }, at, scene) {
    const grain = unitOf(unit), { published, text } = scene
    const own = /^my /i.test(at.text)
    if (/^(on|at) /i.test(at.text) && grain !== 'weekend') return null
    if (/^\s+(?:of|when|that|after|before|ended|ending)\b/.test(text.slice(at.end, at.end + 8)) && !part) return null
    if (grain === 'weekend') {
      const back = published !== null && weekdayOf(published) < 6 && scene.outlook(at.start, at.end) === 'past' ? -1 : 0
      return { type: 'DATE', value: shiftedValue(published, grain, back), anchor: 'publication' }
    }
    if (part) return { type: 'DATE', value: shiftedValue(published, grain, 0), anchor: 'publication', ...(/rest|remainder/i.test(part) && published !== null ? { edtf: restOf(published, grain) } : {}) }
    if (grain === 'day') return own || at.text.length === text.trim().length || /\bback\s+$/.test(text.slice(Math.max(0, at.start - 6), at.start)) ? { type: 'DATE', value: shiftedValue(published, grain, 0), anchor: 'publication' } : null
    if (grain === 'year' && !full) return { type: 'DURATION', value: 'P1Y', anchor: 'publication' }
    return { type: 'DATE', value: shiftedValue(published, grain, 0), anchor: 'publication' }
  },
}

/** From publication to the end of its own week, month or year, as an EDTF interval. */
function restOf(published: Day, unit: string): string {
  const end = unit === 'week' ? dayText(published - weekdayOf(published) + 7) : unit === 'year' ? `${yearText(yearOf(published))}-12-31` : null
  if (end) return `${dayText(published)}/${end}`
  let last = published
  while (monthOf(last + 1) === monthOf(published)) last++
  return `${dayText(published)}/${dayText(last)}`
}

/** "at year-end", "year end": December of the year. */
export const yearEnd: Rule = {
  name: 'year-end',
  pattern: phrase('(?:around )?year(?:-| )end'),
  read: (_, __, { published }) => ({ type: 'DATE', value: published === null ? 'XXXX-12-31' : `${yearText(yearOf(published))}-12-31`, anchor: 'publication' }),
}
