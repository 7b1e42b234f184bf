import type { Token } from '@/model/parsed-article'
import { mendLemma } from './mend-lemma'
import { mendTag } from './mend-tag'
import { its, nlp } from './nlp'

/**
 * Splits text into words and punctuation marks with Universal POS tags and lemmas (wink-nlp).
 * Every token's `text` is exactly `text.slice(start, end)`, in UTF-16 offsets; white space gives no token.
 */
export function tokenize(text: string): Token[] {
  const words = nlp.readDoc(text).tokens()
  const values = words.out(its.value) as string[]
  const tags = words.out(its.pos) as string[]
  // Its type asks for a third argument that wink-nlp passes by itself.
  const lemmas = words.out(its.lemma as typeof its.value) as (string | undefined)[]
  const tokens: Token[] = []
  let cursor = 0
  for (const [i, value] of values.entries()) {
    const pos = tags[i] ?? 'X'
    const start = pos === 'SPACE' || /^\s*$/.test(value) ? -1 : text.indexOf(value, cursor)
    if (start < 0) continue
    const last = tokens.at(-1)
    cursor = start + value.length
    // Old wires write quotation marks as `` and '': one mark each.
    if (last && last.end === start && (value === '`' || value === "'") && last.text === value) {
      last.end = cursor
      last.text = last.lemma = value + value
    } else if (last && last.end === start && splitsName(last.text, value)) {
      last.end = cursor
      last.text = last.lemma = last.text + value
      last.pos = 'PROPN'
    } else tokens.push({ start, end: cursor, text: value, lemma: mendLemma(value, lemmas[i], pos), pos, ...mendTag(value, pos, last?.pos) })
  }
  return tokens
}

// The tagger knows only Western letters: "Dačić" comes as "Da", "č", "i", "ć".
const splitsName = (before: string, value: string): boolean => before.length < 30 && /^\p{Lu}[\p{L}\p{M}]*$/u.test(before) && /^[\p{L}\p{M}]+$/u.test(value)
