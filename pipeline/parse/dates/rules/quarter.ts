import { monthOf, yearOf, yearText } from '../calendar'
import { readNumber } from '../numbers'
import { PART, YEAR } from '../patterns'
import { shiftedValue } from '../units'
import { statedYear } from '../which-year'
import { phrase, type Rule, type Scene } from '../rule'

const NTH = '(?:first|second|third|fourth|1st|2nd|3rd|4th)'
const YEAR_OR_RELATION = `(?<year>${YEAR}|this year|last year|next year|the year)`

/** "the third quarter of 1984", "third-quarter", "last year's fourth quarter", "Q3 2016", "the first half of 2014". */
export const quarter: Rule = {
  name: 'quarter',
  pattern: phrase(`(?<part>${PART})?(?:the |its |a |this )?(?:${YEAR_OR_RELATION.replace('year>', 'yearFirst>')}(?:['’]s?)?,? ?(?:the )?)?(?<ago>year-(?:ago|earlier) )?(?:fiscal |calendar )?(?:(?<nth>${NTH}|last)(?: |-)(?:fiscal )?(?<span>quarter|half)|(?<letter>[QH])(?<figure>[1-4]))(?:(?:,? (?:of |in )?(?:the )?| of (?:fiscal )?)${YEAR_OR_RELATION})?`),
  read({ year, yearFirst = year, ago, nth = '', span, letter, figure }, at, scene) {
    const isHalf = /half|h/i.test(span ?? letter ?? '')
    if (/^last$/i.test(nth) && (!isHalf || !yearFirst)) return null
    const number = figure ? Number(figure) : /last/i.test(nth) ? 2 : readNumber(nth)
    if (isHalf && (number > 2 || !yearFirst)) return null
    const read = (ago ? -1 : 0) + yearOfQuarter(number, isHalf ? 6 : 3, yearFirst, at, scene)
    return { type: 'DATE', value: `${Number.isNaN(read) ? 'XXXX' : yearText(read)}-${isHalf ? 'H' : 'Q'}${number}`, anchor: yearFirst && !/year/i.test(yearFirst) ? 'stated' : 'publication' }
  },
}

/** A quarter already told of, by what stands in for its name: "the quarter", "the latest period", "the year-ago quarter", "the 1988 period". */
export const sameQuarter: Rule = {
  name: 'same-quarter',
  pattern: phrase(`(?:the |this |last )(?:(?<ago>year-(?:ago|earlier)|corresponding|same|comparable|like)|latest|(?<year>(?:19|20)\\d\\d)|most recent|year['’]s)? ?(?:quarter|period)(?: (?<last>last year|a year (?:ago|earlier)))?`),
  read({ ago, year, last }, at, scene) {
    const told = quarterTold(scene) ?? (/quarter/i.test(at.text) && scene.published !== null ? shiftedValue(scene.published, 'quarter', -1) : null)
    if (!told || (/period/i.test(at.text) && !ago && !year && !/latest/i.test(at.text))) return null
    if (!/-Q/.test(told) && !last) return null
    const own = Number(told.slice(0, 4))
    const read = year ? Number(year) : (ago && !/same/i.test(ago)) || last || /^last year/i.test(at.text) ? Math.min(own, scene.published === null ? own : yearOf(scene.published)) - 1 : own
    return { type: 'DATE', value: yearText(read) + told.slice(4), anchor: 'mention' }
  },
}

/** The latest quarter that the text has named, "1989-Q3". */
export const quarterTold = ({ found }: Scene) => found.findLast((date) => /^\d{4}-Q\d$/.test(date.value) && !/ago|earlier|last/i.test(date.text))?.value ?? null

function yearOfQuarter(number: number, months: number, year: string | undefined, at: { start: number; end: number }, scene: Scene): number {
  if (year && !/year/i.test(year)) return statedYear(year, scene)
  if (scene.published === null) return NaN
  const own = yearOf(scene.published)
  if (year) return own + (/last/i.test(year) ? -1 : /next/i.test(year) ? 1 : 0)
  const begun = (number - 1) * months < monthOf(scene.published)
  const outlook = scene.outlook(at.start, at.end)
  return outlook === 'planned' && number * months < monthOf(scene.published) ? own + 1 : begun || outlook !== 'past' && number === Math.ceil(monthOf(scene.published) / 3) + 1 ? own : own - 1
}
