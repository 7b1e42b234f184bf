import { dayText, parseDay } from '../calendar'
import { readAmount } from '../amount'
import { AMOUNT, DAYPART, daypartCode } from '../patterns'
import { movedDay, shiftedValue, unknownValue, UNIT, unitOf } from '../units'
import { phrase, type Reading, type Rule, type Scene } from '../rule'
import { quarterTold } from './quarter'

/** The day, or else month or year, that the text told of last, as a value; null where it told of none. Where the past is told, what is still to come was no part of it, nor is what `isLeftOut`. */
function lastTold(scene: Scene, pattern: RegExp, past = false, isLeftOut: (index: number) => boolean = () => false) {
  const today = past && scene.published !== null ? dayText(scene.published) : null
  return scene.found.findLast((date, i) => pattern.test(date.value) && !isLeftOut(i) && (today === null || date.value.slice(0, 10) <= today.slice(0, date.value.slice(0, 10).length)))?.value ?? null
}

const clauseBreak = /[.!?]["”]?\s|\n/
const relative = /\b(?:that|which|who|whom|whose|where)\s+\S/

/** True of a date that a relative clause adds to a sentence with a date of its own: "asked on Tuesday to cancel the right that it gave on March 1". */
function isAside(index: number, { found, text }: Scene): boolean {
  const [before, date] = [found[index - 1], found[index]]
  const between = before && date && text.slice(before.end, date.start)
  return between !== undefined && relative.test(between) && !clauseBreak.test(between)
}

/** True of a day on which something had been done, told of two sentences ago or more: "had ordered it on Wednesday" is not the day that the story goes on with. */
function isBackground(index: number, at: number, { found, text }: Scene): boolean {
  const date = found[index]
  if (!date) return false
  const sentence = text.slice(Math.max(text.lastIndexOf('. ', date.start), text.lastIndexOf('\n', date.start)) + 1, date.start)
  return /\bhad\b/.test(sentence) && (text.slice(date.end, at).match(/[.!?]["”]?\s+/g) ?? []).length > 1
}

/** What follows "the day before" names what it was before, unless it goes on with the sentence: "ordered the day before were no threat". */
const isAnchored = (text: string, end: number) => /^\s+(?!(?:that|is|are|was|were|has|have|had|did|does|would|will|could|can|may|might|must|should|and|but|or|in|at|on|by|to|from|for|with|when|while|as)\b)[a-z\d]/i.test(text.slice(end, end + 8))

const WIDE: Record<string, RegExp> = { day: /^\d{4}-\d\d-\d\d/, week: /^\d{4}-(\d\d-\d\d|W\d\d)/, month: /^\d{4}-\d\d(-|$)/, year: /^\d{4}(-|$)/ }

/** "that day", "the same month", "earlier that year", "later in the day": the one told of last. */
export const thatUnit: Rule = {
  name: 'that-unit',
  pattern: phrase('(?:(?:early|earlier|late|later) )?(?:on |in )?(?:(?:that|the) (?:very )?same|that|same) (?<unit>day|week|weekend|month|year|decade)|(?:earlier|later) in the (?<part>day)'),
  read({ part = '', unit = part }, at, scene) {
    const past = scene.outlook(at.start, at.end) === 'past'
    // "will speak later in the day": on the day of the report.
    const told = part && !past ? null : lastTold(scene, WIDE[unit.toLowerCase()] ?? WIDE.day!, past, (index) => isBackground(index, at.start, scene))
    const day = parseDay(`${told}-01-01`) ?? parseDay(`${told}-01`) ?? parseDay(told) ?? (part ? scene.published : null)
    return { type: 'DATE', value: day === null ? unknownValue(unitOf(unit)) : shiftedValue(day, unitOf(unit), 0), anchor: 'mention' }
  },
}

/** "the next day", "the following month", "the previous year", "the day before", "the next morning": beside the one told of last. */
export const besideTold: Rule = {
  name: 'beside-told',
  pattern: phrase(`(?:the (?<relation>next|following|previous|preceding) (?:(?<unit>day|week|weekend|month|year)|(?<daypart>${DAYPART}))|the (?<part2>evening|night|morning|afternoon) before(?=,| and\\b|\\.)|the (?<unit2>day|week|month|year) (?<way>before|after)(?! (?:yesterday|tomorrow|next|last|the last)))`),
  read({ relation, unit, part2, daypart = part2, unit2, way = relation ?? (part2 ? 'before' : '') }, at, scene) {
    const grain = (unit ?? unit2 ?? 'day').toLowerCase()
    if (unit2 && isAnchored(scene.text, at.end)) return besideAnchor(unit2, way, at, scene)
    const told = lastTold(scene, WIDE[grain] ?? WIDE.day!, way === 'before' && scene.outlook(at.start, at.end) === 'past', (index) => isAside(index, scene))
    const day = parseDay(`${told}-01-01`) ?? parseDay(`${told}-01`) ?? parseDay(told) ?? scene.published
    const value = shiftedValue(day, unitOf(grain), /before|previous|preceding/i.test(way) ? -1 : 1)
    return { type: daypart ? 'TIME' : 'DATE', value: value + (daypart ? daypartCode(daypart) : ''), anchor: told ? 'mention' : 'publication' }
  },
}

/** "the day after April 17" is a day; "the day before the signing" names none by itself. */
function besideAnchor(unit: string, way: string, at: { start: number; end: number }, scene: Scene): Reading {
  const gap = /^\s+/.exec(scene.text.slice(at.end))?.[0].length ?? 0
  const anchor = scene.readAt(at.end + gap)
  const day = anchor && /^\d{4}-\d\d-\d\d/.test(anchor.reading.value) ? parseDay(anchor.reading.value) : null
  const value = day === null ? unknownValue(unitOf(unit)) : shiftedValue(day, unitOf(unit), /before/i.test(way) ? -1 : 1)
  return { type: 'DATE', value, anchor: 'mention', ...(anchor && day !== null ? { length: anchor.end - at.start } : {}) }
}

/** "a year earlier", "two days later", "three weeks before": counted from what was told of last; of sales and profits, from the quarter. */
export const amountBesideTold: Rule = {
  name: 'amount-beside-told',
  pattern: phrase(`(?:(?:about|just|only|almost|nearly|less than|more than) )?(?<amount>${AMOUNT}) (?<unit>${UNIT}) (?<way>earlier|later|before|after|previously|afterwards?)`),
  read({ amount = '', unit = '', way = '' }, at, scene) {
    const count = readAmount(amount), grain = unitOf(unit)
    const earlier = /earlier|before|previously/i.test(way)
    const anchored = /^(?:before|after)$/i.test(way) && isAnchored(scene.text, at.end)
    if (count === 'X') return { type: 'DURATION', value: `P${'X'}${grain.charAt(0).toUpperCase()}`, anchor: 'mention' }
    if (anchored) return fromAnchor(count, grain, earlier, at, scene)
    const quarter = grain === 'year' && earlier ? quarterTold(scene) : null
    if (quarter) return { type: 'DATE', value: `${Number(quarter.slice(0, 4)) - Math.round(count)}${quarter.slice(4)}`, anchor: 'mention' }
    const mention = lastTold(scene, WIDE[grain] ?? WIDE.day!, earlier && scene.outlook(at.start, at.end) === 'past')
    const told = parseDay(mention) ?? parseDay(`${mention}-01`) ?? parseDay(`${mention}-01-01`) ?? scene.published
    const spokenPlan = !earlier && scene.found.length === 0
    const signed = earlier ? -count : count
    const value = told === null ? unknownValue(grain) : grain === 'day' || grain === 'week' || spokenPlan ? dayText(movedDay(told, grain, signed)) : shiftedValue(told, grain, Math.round(signed))
    return { type: 'DATE', value, anchor: mention ? 'mention' : 'publication' }
  },
}

/** "two days after the signing" has no day of its own, "two days after April 17" has. */
function fromAnchor(count: number, grain: ReturnType<typeof unitOf>, earlier: boolean, at: { start: number; end: number }, scene: Scene) {
  const gap = /^\s+/.exec(scene.text.slice(at.end))?.[0].length ?? 0
  const anchor = scene.readAt(at.end + gap)
  const day = anchor && parseDay(anchor.reading.value)
  if (anchor && day !== null) return { type: 'DATE' as const, value: dayText(movedDay(day, grain, earlier ? -count : count)), anchor: 'mention' as const, length: anchor.end - at.start }
  const words = scene.text.slice(at.start, at.end)
  return { type: 'DURATION' as const, value: `P${grain === 'hour' || grain === 'minute' ? 'T' : ''}${count}${grain.charAt(0).toUpperCase()}`, anchor: 'mention' as const, length: words.replace(/\s+(?:before|after)$/i, '').length }
}
