import { monthText, yearOf } from '../calendar'
import { MONTH, monthNumber } from '../names'
import { PART, YEAR } from '../patterns'
import { statedYear, yearOfMonth } from '../which-year'
import { phrase, type Rule } from '../rule'

/** Forms that are other words too unless a year or a capital says otherwise. */
const AMBIGUOUS = /^(may|march|mar|dec|sep|jan|apr|jun|jul|oct|nov|feb|aug)$/i

/** A month with or without its year: "April 2014", "early April", "last April", "the end of next June", "April last year", "2016, nov". */
export const month: Rule = {
  name: 'month',
  pattern: phrase(`(?<part>${PART})?(?:(?<relation>last|this past|past|this|next|the following|the previous|coming|this coming) )?(?:(?<yearFirst>(?:19|20)\\d\\d) ?,? )?(?<month>${MONTH})(?:(?: ?,)? (?:of )?(?<year>${YEAR}|this year|last year|next year|the same year)(?!-\\d|:\\d)|,? ?['’](?<short>\\d\\d))?`),
  read({ part, relation, month: name = '', year, yearFirst, short }, at, scene) {
    const m = monthNumber(name)
    const relative = year && /year$/i.test(year)
    const stated = (!relative && year) || yearFirst || short
    if (stated) return { type: 'DATE', value: monthText(statedYear(stated, scene), m), anchor: 'stated' }
    if (!part && !relation && !relative && !isMonth(name, at.start, at.end, scene.text)) return null
    if (/^(may|march)$/.test(name)) return null
    if (scene.published === null) return { type: 'DATE', value: `XXXX-${String(m).padStart(2, '0')}`, anchor: 'publication' }
    const now = yearOf(scene.published)
    if (relative) return { type: 'DATE', value: monthText(now + (/last/i.test(year) ? -1 : /next/i.test(year) ? 1 : 0), m), anchor: 'publication' }
    const outlook = relation ? (/last|past|previous/i.test(relation) ? 'past' : /next|coming|following/i.test(relation) ? 'future' : null) : scene.outlook(at.start, at.end)
    const own = outlook === null ? now : yearOfMonth(m, scene.published, outlook, Boolean(relation))
    return { type: 'DATE', value: monthText(own, m), anchor: 'publication' }
  },
}

function isMonth(name: string, start: number, end: number, text: string): boolean {
  if (/^[a-z]/.test(name)) return !AMBIGUOUS.test(name)
  if (!AMBIGUOUS.test(name.replace('.', ''))) return true
  const before = text.slice(Math.max(0, start - 14), start)
  return /\b(in|since|until|till|by|of|during|from|to|for|through|between|and|before|after|every|each)\s+$/i.test(before) && !/^\s+[A-Z]/.test(text.slice(end, end + 3))
}
