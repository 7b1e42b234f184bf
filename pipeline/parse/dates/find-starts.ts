import { MONTH_NAMES, SEASON_NAMES, WEEKDAY_NAMES } from './names'
import { NUMBER_WORDS, ORDINAL } from './numbers'
import { UNIT_WORDS } from './units'
import { HOLIDAY_WORDS } from './holidays'

/** Words that make a time expression likely. */
const TRIGGERS = new Set([...MONTH_NAMES, ...WEEKDAY_NAMES, ...SEASON_NAMES, ...UNIT_WORDS, ...HOLIDAY_WORDS, ...(
  'today yesterday tomorrow tmrw tonight now currently current recent recently soon future past previously formerly once nowadays morning afternoon evening night nights overnight noon midnight midday dawn dusk '
  + 'daily weekly monthly quarterly yearly annual annually hourly nightly biannual day s q h w week workdays bimonthly biweekly fortnightly '
  + 'twenties thirties forties fifties sixties seventies eighties nineties noughties tens thousands ordinal mondays tuesdays wednesdays thursdays fridays saturdays sundays summers winters springs falls autumns '
  + 'nineteen twenty twelve eighteen seventeen sixteen two one eve fiscal h1 h2 q1 q2 q3 q4 am pm days ago date time moment present then so far'
).split(' ')])

/** Words that hold time expressions together. */
const LINKS = new Set([...NUMBER_WORDS, ...(
  'the a an of to in on at from and between until till through during early late later earlier mid middle beginning start end close rest remainder first second third last past previous prior preceding this that these those same '
  + 'next coming upcoming following forthcoming each every other another all full whole half couple few several many some dozens scores hundreds about around almost nearly more than less over up least most no further additional '
  + 'before after since ago hence within by long near short term fourth st nd rd th gmt est edt et utc local a p m o clock s t commencing starting business year years not yet right good part just only sometime my week crucial very latter course'
).split(' '), ...Array.from({ length: 0 }, () => ORDINAL)])

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
    const trigger = digit || TRIGGERS.has(word)
    if (index - end > 4) close()
    if (trigger || LINKS.has(word)) {
      if (end !== index || digit || !/\w/.test(text.charAt(index - 1))) run.push(index)
      telling ||= trigger
    } else close()
    end = index + found.length
  }
  close()
  return starts
}
