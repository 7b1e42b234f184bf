const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const FIRSTS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
const TENTHS = ['tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth']
const TWENTIETHS = ['twentieth', 'thirtieth', 'fortieth', 'fiftieth', 'sixtieth', 'seventieth', 'eightieth', 'ninetieth']

const worth = new Map<string, number>([['a', 1], ['an', 1], ['zero', 0], ['oh', 0], ['hundred', 100], ['thousand', 1000]])
for (const list of [ONES, FIRSTS]) list.forEach((word, i) => worth.set(word, i + 1))
for (const list of [TEENS, TENTHS]) list.forEach((word, i) => worth.set(word, i + 10))
for (const list of [TENS, TWENTIETHS]) list.forEach((word, i) => worth.set(word, (i + 2) * 10))

/** Every word that a spelled number may hold. */
export const NUMBER_WORDS = [...worth.keys()]

const any = (...lists: string[][]) => `(?:${lists.flat().join('|')})`
const BELOW_100 = `(?:${any(TENS)}(?:[-\\s](?:and\\s)?${any(ONES)}\\b)?|${any(TEENS)}|${any(ONES)})`

/** Regex source of a cardinal, in digits or words. */
export const CARDINAL = `(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|(?:${BELOW_100}|a)\\s(?:hundred|thousand)|${BELOW_100})`
/** Regex source of an ordinal below 100: "21st", "twenty-first". */
export const ORDINAL = `(?:\\d{1,3}(?:st|nd|rd|th)|${any(TENS)}[-\\s]${any(FIRSTS)}|${any(FIRSTS, TENTHS, TWENTIETHS)})`
/** Regex source of a year in words: "nineteen ninety-four", "two thousand and eighteen". */
export const SPELLED_YEAR = `(?:(?:${any(TEENS)}|twenty)[-\\s](?:${any(TENS)}(?:[-\\s]${any(ONES)}\\b)?|${any(TEENS)}|(?:zero|oh)[-\\s]${any(ONES)}|hundred)`
  + `|(?:one|two) thousand(?: ${any(ONES)} hundred)?(?:(?: and)? ${BELOW_100})?)`

/** Reads a cardinal or ordinal, in digits or words ("1,500", "21st", "twenty-four", "two thousand and eight"). */
export function readNumber(text: string): number {
  const digits = /^(\d[\d,]*(?:\.\d+)?)/.exec(text)
  if (digits) return Number(digits[1]!.replace(/,/g, ''))
  let total = 0, part = 0
  for (const word of text.toLowerCase().split(/[-\s]+/)) {
    const value = worth.get(word)
    if (value === undefined) continue
    if (value === 100) part = Math.max(part, 1) * 100
    else if (value === 1000) [total, part] = [total + Math.max(part, 1) * 1000, 0]
    else part += value
  }
  return total + part
}

/** Reads a year in digits or words: "nineteen ninety-four" is 1994, "twenty ten" 2010. */
export function readYear(text: string): number {
  if (/^\d/.test(text) || /thousand/i.test(text)) return readNumber(text)
  const [first = '', ...rest] = text.toLowerCase().split(/[-\s]+/)
  return rest[0] === 'hundred' ? readNumber(text) : (worth.get(first) ?? 0) * 100 + readNumber(rest.join(' '))
}
