import { monthOf, yearOf, yearText } from '../calendar'
import { SEASON, seasonCode } from '../names'
import { PART, YEAR } from '../patterns'
import { statedYear } from '../which-year'
import { phrase, type Rule } from '../rule'

/** The month in which each season begins, north of the equator. */
const BEGINS: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** "this summer", "last fall", "the winter of 1994", "spring 2014". */
export const season: Rule = {
  name: 'season',
  pattern: phrase(`(?<part>${PART})?(?:the )?(?:(?<relation>last|this past|past|previous|this|next|this coming|coming|following) )?(?<season>${SEASON})(?:,? (?:of )?(?<year>${YEAR}|this year|last year|next year))?`),
  read({ part, relation = '', season: name = '', year }, at, scene) {
    const code = seasonCode(name)
    if (year && !/year/i.test(year)) return { type: 'DATE', value: `${yearText(statedYear(year, scene))}-${code}`, anchor: 'stated' }
    // "spring", "fall" are verbs, "the fall of Kabul" is none: the bare word needs a preposition that asks for a time.
    const asked = relation || year || part || /\b(in|during|by|since|until|before|after|through|leave)\s+(the\s+)?$/i.test(scene.text.slice(Math.max(0, at.start - 10), at.start))
    const plainSummer = /^(the )?(summer|winter)$/i.test(at.text)
    if (!asked && !plainSummer) return null
    if (/^(?:fall|the fall|spring)$/i.test(at.text) && /^\s+(?:of|to|from|in|into)\b/.test(scene.text.slice(at.end, at.end + 6))) return null
    if (/^\s+(?:olympics|games|camp|palace|vacation|school|break)/i.test(scene.text.slice(at.end, at.end + 12))) return null
    if (scene.published === null) return { type: 'DATE', value: `XXXX-${code}`, anchor: 'publication' }
    const gone = !relation && !year && scene.outlook(at.start, at.end) === 'past' && (BEGINS[code] ?? 1) > monthOf(scene.published)
    return { type: 'DATE', value: `${yearText(yearOf(scene.published) - Number(gone) + shift(relation, year, BEGINS[code] ?? 1, monthOf(scene.published)))}-${code}`, anchor: 'publication' }
  },
}

function shift(relation: string, year: string | undefined, begins: number, now: number): number {
  if (year) return /last/i.test(year) ? -1 : /next/i.test(year) ? 1 : 0
  if (/last|past|previous/i.test(relation)) return begins + 2 < now ? 0 : -1
  if (/next|coming|following/i.test(relation)) return begins > now ? 0 : 1
  return 0
}
