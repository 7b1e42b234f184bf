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

const pattern = /(?<![\p{L}\p{N}.,])(\d[\d,]*(?:\.\d+)?|[a-z]+)(?: (hundred|thousand|million|billion))?((?: (?!and\b|or\b|of\b|in\b|to\b|the\b)[\p{L}-]+){0,2}?) ([\p{L}]+)(?![\p{L}])/giu

function valueOf(digits: string, by: string | undefined): number | null {
  const word = small.indexOf(digits.toLowerCase())
  const number = /^\d/.test(digits) ? Number(digits.replaceAll(',', '')) : word < 0 ? null : word
  return number === null ? null : number * (scale[by?.toLowerCase() ?? ''] ?? 1)
}

/** The numbers of people and things in a sentence: "at least 26 people" gives 26 people. Years, dates and shares are none. */
export function quantitiesOf(quote: string): Quantity[] {
  const found: Quantity[] = []
  for (let at = 0; at < quote.length; ) {
    pattern.lastIndex = at
    const match = pattern.exec(quote)
    if (!match) break
    const [all, digits = '', by, , noun = ''] = match
    const value = valueOf(digits, by)
    const unit = units.find(([names]) => names.test(noun.toLowerCase()))?.[1]
    if (value !== null && unit) found.push({ value, unit, words: all })
    at = value !== null && unit ? match.index + all.length : match.index + Math.max(1, digits.length)
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
