import { readNumber } from './numbers'

/** The number an amount names, 'X' where it is vague: "a couple of" 2, "half" 0.5, "two and a half" 2.5, "several" X. */
export function readAmount(text: string): number | 'X' {
  const words = text.toLowerCase()
  if (/couple/.test(words)) return 2
  if (/\b(few|several|many|some|dozens|scores|hundreds|thousands)\b/.test(words)) return 'X'
  if (/^(a |one )?half/.test(words)) return 0.5
  return readNumber(words.replace(/ and .*half|[- ]1\/2/, '')) + (/ half|[- ]1\/2/.test(words) ? 0.5 : 0)
}
