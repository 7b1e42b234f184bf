import type { Quantity } from '@/model/resolved-event'

const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty']
const scale: Record<string, number> = { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 }

// What articles count: people, by their part in it, and what states deal in. Each with the word that stands for all of its names.
const units: [RegExp, string][] = [
  [/^(people|persons|men|women|civilians|residents|citizens|nationals)$/, 'people'],
  [/^(soldiers|troops|servicemen|fighters|militants|gunmen|rebels|insurgents|guards|policemen|officers)$/, 'armed people'],
  [/^(prisoners|hostages|detainees|captives|observers|inspectors|monitors)$/, 'people held or sent'],
  [/^(diplomats|officials|individuals|politicians|businessmen)$/, 'officials'],
  [/^(firms|companies|banks|entities|enterprises)$/, 'firms'],
  [/^(tanks|aircraft|planes|ships|warships|missiles|rockets|trucks|lorries|vehicles|helicopters|centrifuges)$/, 'machines'],
  [/^(dollars|euros|roubles|rubles)$/, 'money'],
]

// A number and up to three words: the thing counted is the last that can be one, "23 Russian diplomats".
const pattern = /(?<![\p{L}\p{N}.,-])(\d[\d,]*(?:\.\d+)?|[a-z]+)(?: (hundred|thousand|million|billion))?((?: (?!and\b|or\b|of\b|in\b|to\b|the\b)[\p{L}-]+){1,3})(?![\p{L}])/giu

const unitOf = (noun: string): string | undefined => units.find(([names]) => names.test(noun.toLowerCase()))?.[1]

function valueOf(digits: string, by: string | undefined): number | null {
  const word = small.indexOf(digits.toLowerCase())
  const number = /^\d/.test(digits) ? Number(digits.replaceAll(',', '')) : word < 0 ? null : word
  return number === null ? null : number * (scale[by?.toLowerCase() ?? ''] ?? 1)
}

// "met for nearly five hours", "after seven hours of talks"; how long ago something was, or is to be, is no length.
const lengths = /\b(?:for|lasted|took|after) (?:(?:about|almost|around|nearly|over|roughly|some|at least|less than|more than) )?(\d+|an?|[a-z]+) (hour|minute)s?\b(?! (?:earlier|later|ago|before|after)\b)/gi

function durationsOf(quote: string): Quantity[] {
  return [...quote.matchAll(lengths)].flatMap(([words, number = '', unit = '']) => {
    const value = /^an?$/i.test(number) ? 1 : valueOf(number, undefined)
    return value === null ? [] : [{ value: unit.toLowerCase() === 'hour' ? value * 60 : value, unit: 'minutes', words }]
  })
}

/** The numbers of people and things in a sentence, and how many minutes something lasted: "at least 26 people" gives 26 people. Years, dates and shares are none. */
export function quantitiesOf(quote: string): Quantity[] {
  const found: Quantity[] = durationsOf(quote)
  for (let at = 0; at < quote.length; ) {
    pattern.lastIndex = at
    const match = pattern.exec(quote)
    if (!match) break
    const [, digits = '', by, words = ''] = match
    const value = valueOf(digits, by)
    const nouns = words.trim().split(' ')
    const place = nouns.findIndex((noun) => unitOf(noun))
    const unit = unitOf(nouns[place] ?? '')
    const length = digits.length + (by ? by.length + 1 : 0) + nouns.slice(0, place + 1).join(' ').length + 1
    if (value !== null && unit) found.push({ value, unit, words: quote.slice(match.index, match.index + length) })
    at = match.index + (value !== null && unit ? length : Math.max(1, digits.length))
  }
  return found
}

/** True where accounts that give one number of a kind give different ones. An account with several numbers of a kind can't be set against another. */
export function numbersDiffer(accounts: Quantity[][]): boolean {
  const kinds = new Set(accounts.flat().map(({ unit }) => unit))
  return [...kinds].some((unit) => {
    const values = accounts.map((quantities) => quantities.filter((one) => one.unit === unit)).filter((same) => same.length === 1)
    return new Set(values.map(([one]) => one?.value)).size > 1
  })
}
