import { PART, YEAR } from '../patterns'
import { readYear, SPELLED_YEAR } from '../numbers'
import { yearText } from '../calendar'
import { statedYear } from '../which-year'
import { phrase, type Rule } from '../rule'

/** What may not stand before a bare year: sums, numbers of things. */
const NOT_BEFORE = /(?:[$£€#]|\bno\.?|\bflight|\bresolution|\broom|\bhighway|\babout|\bnearly|\balmost|\bsome|\bover|\bonly|\bthan|\bleast|\bhouse|\d-)\s?$|[\d.,/:]$/i
const NOT_AFTER = /^(?:[.,]\d|\/|%|-[a-z]|:\d|\s?(?:people|troops|soldiers|men|women|dead|wounded|killed|miles|feet|km|kilometers|tons|tonnes|pounds|dollars|euros|points|votes|shares|jobs|workers|employees|others|refugees|civilians|residents|seats|cases|houses|homes|barrels|gallons|meters|metres|GMT|hours|EST|EDT)\b)/i

/** "the 1967 war", "the 1994 Budapest Memorandum": the year tells which, not when the clause happens; it gets no EDTF. */
const BEFORE_NAME = /(?<!\b(?:in|during|at)\s)\b(?:the|its|a|that|this|their)\s$/i
const AFTER_NAME = /^\s(?:[a-z][\w-]+\s){0,2}(?:war|law|act|embargo|summit|ruling|vote|revolution|uprising|coup|invasion|crisis|conflict|massacre|genocide|treaty|accords?|agreement|deal|pact|convention|memorandum|constitution|armistice|ceasefire|truce|protocol|resolution|declaration|charter|election|olympics|world cup)s?\b/i

/** A year: "1989", "mid-1996", "the end of 1990", "fiscal 1989", "nineteen ninety-four". */
export const year: Rule = {
  name: 'year',
  pattern: phrase(`(?<part>${PART}|fiscal (?:year )?|(?:the )?year )?(?:(?<year>${YEAR})|(?<short>\\d\\d))`),
  read({ part, year: name = '', short }, at, scene) {
    const { text } = scene
    if (short) return /\b(?:in|since|by|until)\s+['’]$/i.test(text.slice(Math.max(0, at.start - 7), at.start)) ? { type: 'DATE', value: yearText(statedYear(short, scene)), anchor: 'stated' } : null
    const figures = /^\d/.test(name)
    if (NOT_AFTER.test(text.slice(at.end, at.end + 14))) return null
    if (!part && (NOT_BEFORE.test(text.slice(Math.max(0, at.start - 12), at.start)) || (figures && (Number(name) < 1500 || Number(name) > 2100)))) return null
    if (!figures && /hundred/i.test(name)) return null
    if (!figures && !part && !new RegExp(`^${SPELLED_YEAR}$`, 'i').test(name.replace(/\s+/g, ' '))) return null
    const ofName = !part && BEFORE_NAME.test(text.slice(Math.max(0, at.start - 13), at.start)) && AFTER_NAME.test(text.slice(at.end, at.end + 40))
    return { type: 'DATE', value: yearText(readYear(name)), anchor: 'stated', ...(ofName ? { edtf: null } : {}) }
  },
}
