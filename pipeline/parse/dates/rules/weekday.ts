import { dayText, parseDay, weekdayOf, type Day } from '../calendar'
import { WEEKDAY, weekdayNumber } from '../names'
import { DAYPART, daypartCode } from '../patterns'
import { phrase, type Rule, type Scene } from '../rule'

/** A weekday by name: "Monday", "last Thursday", "early next Tuesday morning", "the previous Friday", "Friday next week". */
export const weekday: Rule = {
  name: 'weekday',
  pattern: phrase(`(?:(?:early|late|earlier|later) (?:on )?)?(?:(?<relation>last|this past|past|this coming|this|next|the previous|the following|the coming|coming) )?(?:(?<weekFirst>(?:last|this|next) week),?(?: on)? )?(?<name>${WEEKDAY})(?:,? (?:of )?(?<week>(?:last|this|next) week))?(?: (?<daypart>${DAYPART}))?`),
  read({ relation = '', weekFirst, name = '', week = weekFirst, daypart }, at, scene) {
    if (/^(sun|sat|mon|wed|tue|fri|thu)\.?$/i.test(name) && !relation && !week && (/^[a-z]/.test(name) || !/\b(on|from|to|until|till)\s+$/.test(scene.text.slice(Math.max(0, at.start - 6), at.start)))) return null
    const wanted = weekdayNumber(name)
    const suffix = daypart ? daypartCode(daypart) : ''
    const type = daypart ? 'TIME' : 'DATE'
    if (scene.published === null) return { type, value: `XXXX-WXX-${wanted}${suffix}`, anchor: 'publication' }
    const after = /\b(?:ahead of|before)\s+(?:the\s+|a\s+)?$/i.test(scene.text.slice(Math.max(0, at.start - 14), at.start)) && !relation && !week ? dayTold(scene, at.start) : null
    const day = after !== null ? after + 1 + ((wanted - weekdayOf(after + 1) + 7) % 7) : week ? inWeek(scene.published, wanted, week) : related(scene, at, wanted, relation.toLowerCase())
    // "bombed it before dawn on Wednesday local time", told on Tuesday: where it is Wednesday already.
    const isAhead = !relation && !week && day === scene.published - 6 && LOCAL.test(scene.text.slice(at.end))
    return { type, value: dayText(isAhead ? scene.published + 1 : day) + suffix, anchor: 'publication', ...(isAhead ? { rule: 'weekday-local-time' } : {}) }
  },
}

/** "on Wednesday, ahead of Thursday's summit": the day told of just before, from which the next such weekday is counted. */
function dayTold({ found }: Scene, start: number): Day | null {
  const told = found.findLast((date) => /^\d{4}-\d\d-\d\d/.test(date.value))
  return told && start - told.end < 150 ? parseDay(told.value) : null
}

function inWeek(published: Day, wanted: number, week: string): Day {
  const shift = /last/i.test(week) ? -7 : /next/i.test(week) ? 7 : 0
  return published - weekdayOf(published) + wanted + shift
}

/** "local time", "Tokyo time", and not that of the reader. */
const LOCAL = /^,? \(?(?:local|(?!Eastern|Central|Mountain|Pacific|Atlantic|Greenwich|Universal|Standard|Daylight)\p{Lu}\p{Ll}+) time\b/u

/** The head of a wire story: "DAR ES SALAAM, Tanzania (AP) _ Albright headed". */
const DATELINED = /^\s*\p{Lu}{3}[^\n]{0,60}?\s*(?:--|[—–_]|-\s)/u

function related(scene: Scene, { start, end }: { start: number; end: number }, wanted: number, relation: string): Day {
  const { found, text } = scene
  const today = scene.published ?? 0
  const told = scene.outlook(start, end)
  const latest = today - ((weekdayOf(today) - wanted + 7) % 7)
  if (/last|past|previous/.test(relation)) return latest === today ? latest - 7 : latest
  if (relation === 'next' && told === 'planned') return inWeek(today, wanted, 'next')
  if (/next|coming|following/.test(relation)) return latest + 7
  if (relation === 'this') return inWeek(today, wanted, 'this')
  // A wire story does not begin with what is six days old: in its place the next day has begun.
  if (told === 'past' && found.length === 0 && latest === today - 6 && start < 300 && DATELINED.test(text)) return today + 1
  return told === 'past' || told === 'open' || latest === today ? latest : latest + 7
}
