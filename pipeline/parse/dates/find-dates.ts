import type { DateExpression, Sentence } from '@/model/parsed-article'
import { parseDay } from './calendar'
import { findStarts } from './find-starts'
import { outlookOf } from './outlook'
import type { Reading, Scene } from './rule'
import { RULES } from './rules'
import { toEdtf } from './to-edtf'

/** "the day after the day before ...": deeper than this nobody writes. */
const MAX_DEPTH = 4

/**
 * Every time expression of a text, in text order, none overlapping; offsets are UTF-16 code units.
 * `published` ("2014-04-22", or a date-time) is what "today" is counted from; where it is null, values hold X for what cannot be known.
 * The leftmost expression wins; where several rules could read one, the first in RULES does.
 */
export function findDates(text: string, sentences: Sentence[], published: string | null): DateExpression[] {
  const found: DateExpression[] = []
  let depth = 0
  const readNested = (start: number) => {
    if (depth >= MAX_DEPTH) return null
    depth++
    const result = readAt(start)
    depth--
    return result
  }
  const readAt = (start: number): { end: number; reading: Reading } | null => {
    for (const rule of RULES) {
      rule.pattern.lastIndex = start
      const match = rule.pattern.exec(text)
      if (!match) continue
      const reading = rule.read(match.groups ?? {}, { start, end: start + match[0].length, text: match[0] }, scene)
      if (reading) return { end: start + (reading.length ?? match[0].length), reading: { ...reading, rule: reading.rule ?? rule.name } }
    }
    return null
  }
  const scene: Scene = { text, published: parseDay(published), found, readAt: readNested, outlook: (start, end) => outlookOf(text, sentences, start, end) }
  let from = 0
  for (const start of findStarts(text)) {
    if (start < from) continue
    const result = readAt(start)
    if (!result) continue
    const { reading, end } = result
    from = end
    if (reading.ignored) continue
    const { type, value, anchor } = reading
    const edtf = reading.edtf !== undefined ? reading.edtf : type === 'DATE' || type === 'TIME' ? toEdtf(value) : null
    found.push({ start, end, text: text.slice(start, end), type, value, edtf, anchor, rule: reading.rule ?? '' })
  }
  return found
}
