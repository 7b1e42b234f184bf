import { CARDINAL, SPELLED_YEAR } from './numbers'

/** Regex source of a year that stands where only a year can. */
export const YEAR = `(?:1\\d{3}|20\\d\\d|${SPELLED_YEAR})`
/** "early", "the end of", "mid-": which part of what follows; TIMEX3's value names the whole. */
export const PART = '(?:(?:very )?(?:early|earlier|late|later|mid|middle)(?:-| ?- ?| )(?:on |in (?:the )?)?|(?:the )?(?:very )?(?:beginning|start|end|middle|close|rest|remainder|latter part|early part|course)(?: of)? (?:the )?|sometime (?:in )?)'
export const LAST = '(?:last|past|previous|preceding|prior)'
export const THIS = '(?:this|current|the same)'
export const NEXT = '(?:next|coming|upcoming|following|forthcoming)'
/** A part of the day, as after "Monday" or "this". */
export const DAYPART = '(?:morning|afternoon|evening|night|midday|lunchtime|noon|midnight|dawn)'
/** An amount: "three", "2.5", "a couple of", "several". */
export const AMOUNT = `(?:(?:a )?couple(?: of)?|(?:a |the |these )?(?:few|several|many|some|dozens of|scores of|hundreds of|thousands of)|(?:a |one )?half(?: an?)?|${CARDINAL}(?: and (?:a )?half|[-\\s]1/2)?|an?)`

const DAYPART_CODES: Record<string, string> = { morning: 'TMO', dawn: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI', midday: 'TMI', lunchtime: 'TMI', noon: 'T12:00', midnight: 'T24:00' }
/** TIMEX3 suffix of a part of the day: "evening" is TEV. */
export const daypartCode = (word: string) => DAYPART_CODES[word.toLowerCase()] ?? ''
