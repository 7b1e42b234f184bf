import { PART } from '../patterns'
import { readNumber, ORDINAL } from '../numbers'
import { phrase, type Rule } from '../rule'

const NAMES: Record<string, number> = { twenties: 2, thirties: 3, forties: 4, fifties: 5, sixties: 6, seventies: 7, eighties: 8, nineties: 9 }

/** "the 1990s", "the early '80s", "the nineties". */
export const decade: Rule = {
  name: 'decade',
  pattern: phrase(`(?:the )?(?<part>${PART})?(?:the )?(?:(?<century>1\\d|20)(?<tens>\\d)0['’]?s|['’]?(?<short>[1-9])0['’]?s|(?:(?<nineteen>nineteen|eighteen)[- ])?(?<name>${Object.keys(NAMES).join('|')}))`.replaceAll('[- ]', '[-\\s]')),
  read({ century, tens, short, nineteen, name }, at) {
    if (century) return { type: 'DATE', value: century + tens, anchor: 'stated' }
    if (!/^the /i.test(at.text) && !/['’]/.test(at.text) && !nineteen) return null
    const digit = short ?? NAMES[name?.toLowerCase() ?? '']
    return { type: 'DATE', value: `${nineteen && /eight/i.test(nineteen) ? 18 : 19}${digit}`, anchor: 'stated' }
  },
}

/** "the 20th century", "the late nineteenth century". */
export const century: Rule = {
  name: 'century',
  pattern: phrase(`(?:the )?(?:${PART})?(?:the )?(?<ordinal>${ORDINAL})[-\\s]+century`),
  read: ({ ordinal = '' }) => ({ type: 'DATE', value: String(readNumber(ordinal) - 1).padStart(2, '0'), anchor: 'stated' }),
}
