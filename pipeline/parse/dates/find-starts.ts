import words from '@/pipeline/lexicon/time-words.json'
import { MONTH_NAMES, SEASON_NAMES, WEEKDAY_NAMES } from './names'
import { NUMBER_WORDS } from './numbers'
import { UNIT_WORDS } from './units'
import { HOLIDAY_WORDS } from './holidays'

/** Words that make a time expression likely. */
const TELLING = new Set([...MONTH_NAMES, ...WEEKDAY_NAMES, ...SEASON_NAMES, ...UNIT_WORDS, ...HOLIDAY_WORDS, ...words.telling])
/** Words that hold time expressions together. */
const LINKING = new Set([...NUMBER_WORDS, ...words.linking])

const WORD = /[A-Za-z]+|\d+/g

/** Offsets at which a time expression may begin: words of runs that hold at least one telling word. */
export function findStarts(text: string): number[] {
  const starts: number[] = []
  let run: number[] = [], telling = false, end = -1
  const close = () => {
    if (telling) starts.push(...run)
    run = []
    telling = false
  }
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const word = found.toLowerCase(), digit = found.charCodeAt(0) < 58
    const trigger = digit || TELLING.has(word)
    if (index - end > 4) close()
    if (trigger || LINKING.has(word)) {
      if (end !== index || digit || !/\w/.test(text.charAt(index - 1))) run.push(index)
      telling ||= trigger
    } else close()
    end = index + found.length
  }
  close()
  return starts
}
