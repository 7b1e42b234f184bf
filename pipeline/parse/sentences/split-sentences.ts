import type { Sentence, Token } from '@/model/parsed-article'
import nameWords from '@/pipeline/lexicon/name-words.json'
import { findParagraphBreaks } from './find-paragraph-breaks'

const abbreviations = new Set(nameWords.abbreviations)
const closers = new Set(['"', '”', '’', "''", "'", ')', ']', '»'])
const openers = new Set(['"', '“', '‘', '``', "'", '(', '[', '«', '-', '–', '—', '--'])
const functionWords = new Set(['DET', 'PRON', 'SCONJ', 'ADP', 'CCONJ', 'ADV', 'AUX', 'INTJ'])

/** What goes on longer is a list or a table, not prose: it is read in pieces of so many words, so that the time it takes grows with its length and not faster. */
const longest = 300

/**
 * Groups tokens into sentences. A sentence ends at . ? ! … (with the quotes and brackets that close after it) before a capital, a digit or a quote,
 * and at every paragraph break; not after titles, initials and other abbreviations. Spans run from the first token to the last.
 */
export function splitSentences(body: string, tokens: Token[]): Sentence[] {
  const breaks = findParagraphBreaks(body)
  const sentences: Sentence[] = []
  let first = 0
  for (let i = 0; i < tokens.length; i++) {
    const [token, next] = [tokens[i], tokens[i + 1]]
    if (!token) break
    if (next && i - first < longest - 1 && !breaks.between(token.end, next.start) && !endsSentence(tokens, i)) continue
    const group = tokens.slice(first, i + 1)
    sentences.push({ start: group[0]?.start ?? token.start, end: token.end, tokens: group })
    first = i + 1
  }
  return sentences
}

function endsSentence(tokens: Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]]
  if (!token || !next || token.end === next.start) return false
  let mark = i
  // Quotes, brackets and footnote numbers that follow the mark without a space belong to its sentence.
  while (mark > 0 && isCloser(tokens, mark)) mark--
  const stop = tokens[mark]
  if (!stop) return false
  const start = openers.has(next.text) ? (tokens[i + 2] ?? next) : next
  if (/^\p{Ll}/u.test(start.text)) return false
  if (/^[?!]+$|^…$/.test(stop.text)) return mark === i || !isSpeechAfter(tokens, i + 1)
  if (stop.text === '...' || stop.text === '....') return isGluedTo(tokens, mark)
  if (stop.text === '.') return !isAbbreviation(tokens[mark - 1], stop, start)
  return /\.$/.test(stop.text) && stop.text.length > 1 && !isInsideName(stop, start)
}

const isGluedTo = (tokens: Token[], i: number) => tokens[i - 1]?.end === tokens[i]?.start

// ``What right has he?'' Maria Lopez asked: the question is part of her sentence.
function isSpeechAfter(tokens: Token[], from: number): boolean {
  let k = from
  while (tokens[k]?.pos === 'PROPN' && k < from + 5) k++
  return k > from && /^(say|ask|tell|add|demand|wonder)$/.test(tokens[k]?.lemma ?? '') && tokens[k]?.pos === 'VERB'
}

function isCloser(tokens: Token[], i: number): boolean {
  const [token, before] = [tokens[i], tokens[i - 1]]
  if (!token || !before || before.end !== token.start) return false
  return closers.has(token.text) || token.text === '[' || (/^\d+$/.test(token.text) && before.text === '[')
}

function isAbbreviation(word: Token | undefined, stop: Token, next: Token): boolean {
  if (!word || word.end !== stop.start) return false
  if (/^\p{Lu}$/u.test(word.text)) return /^\p{Lu}/u.test(next.text) && !functionWords.has(next.pos)
  return abbreviations.has(word.text.toLowerCase()) && /^[\p{Lu}\d]/u.test(next.text)
}

// "U.S. officials" goes on; "in the U.S. The talks" ends; so does "at 5 p.m. Kerry".
function isInsideName(abbreviation: Token, next: Token): boolean {
  const bare = abbreviation.text.toLowerCase().replace(/\.$/, '')
  if (/^[ap]\.m$/.test(bare)) return false
  if (abbreviations.has(bare) || /^\p{L}$/u.test(bare)) return true
  return !functionWords.has(next.pos) && !openers.has(next.text)
}
