import type { Sentence, Token } from '@/model/parsed-article'
import words from '@/pipeline/lexicon/outlook-words.json'
import type { Outlook } from './rule'

const MODAL = new Set(words.modal)
/** Words that put what follows into the future. */
const AHEAD = new Set(words.ahead)
/** Of these, the ones that do so without an infinitive: "a meeting scheduled for Monday". */
const ALREADY_AHEAD = new Set(words.alreadyAhead)
/** Present-tense verbs that tell a timetable: "the summit opens Thursday". */
const TIMETABLE = new Set(words.timetable)
const SPEAKER = new Set(words.speaker)
const REPORTING = new Set(words.reporting)

/** "A service planned for Saturday was cancelled": told of what is over. */
const CALLED_OFF = new Set(['cancel', 'postpone', 'scrap', 'abandon'])

/** When the clause around a time expression is, told from the nearest verb before it, else after it. */
export function outlookOf(text: string, sentences: Sentence[], start: number, end: number): Outlook {
  const sentence = sentences.find((s) => s.start <= start && start < s.end)
  const tokens = sentence?.tokens ?? []
  const at = tokens.findIndex((t) => t.end > start)
  if (at < 0) return 'open'
  if (/^['’]s?\b/.test(text.slice(end, end + 2)) && !/^['’]s? (?:meeting|summit|talks|election|vote|deadline|referendum|session|hearing|visit)/.test(text.slice(end, end + 16))) return 'past'
  if (/\b(?:until|till|through|effective)\s+$/.test(text.slice(Math.max(0, start - 10), start))) return 'future'
  if (/\bby\s+$/.test(text.slice(Math.max(0, start - 4), start)) && tokens.some((t) => MODAL.has(t.text.toLowerCase()))) return 'future'
  const next = tokens.findIndex((t) => t.start >= end)
  if (next > 0 && /^(?:was|were)$/.test(tokens[next]?.text ?? '') && CALLED_OFF.has(tokens[next + 1]?.lemma ?? '')) return 'past'
  const before = nearestVerb(tokens, at - 1, -1)
  const after = nearestVerb(tokens, next, 1)
  const told = before ?? after
  if (told === 'future' && tokens.some((t) => SPEAKER.has(t.text.toLowerCase()))) return 'planned'
  return told ?? 'open'
}

function nearestVerb(tokens: Token[], from: number, step: 1 | -1): Outlook | null {
  if (from < 0) return null
  for (let i = from; i >= 0 && i < tokens.length; i += step) {
    const token = tokens[i]!
    const word = token.text.toLowerCase(), lemma = token.lemma.toLowerCase()
    if (ALREADY_AHEAD.has(lemma) && step < 0) return /^had$/.test(helperOf(tokens, i) ?? '') ? 'past' : 'future'
    if (token.pos !== 'VERB' && token.pos !== 'AUX' && !isJourney(tokens, i)) continue
    if (MODAL.has(word)) return 'future'
    // "On Friday the ministers are to meet", "are meeting": told by the verb that "are" helps.
    if (step > 0 && /^(?:is|are)$/.test(word) && tokens.slice(i + 1, i + 5).some((t) => t.pos === 'VERB' && helperOf(tokens, tokens.indexOf(t)) !== null)) continue
    const helper = helperOf(tokens, i)
    if (helper && MODAL.has(helper)) return 'future'
    if (helper === 'to') {
      const governor = tokens.slice(Math.max(0, i - 7), i - 1).some((t) => AHEAD.has(t.lemma.toLowerCase())) || /^(is|are|'s|'re)$/.test(tokens[i - 2]?.text ?? '')
      if (governor) return tokens.slice(Math.max(0, i - 5), i).some((t) => t.text.toLowerCase() === 'had') ? 'past' : 'future'
      if (step < 0) continue
      return 'future'
    }
    if (REPORTING.has(lemma)) return 'past'
    if (word !== lemma && !/(s|ing)$/.test(word)) return 'past'
    if (TIMETABLE.has(lemma) && !/ing$/.test(word)) return 'future'
    if (/ing$/.test(word) && helper && ['is', 'are', 'am', "'s", "'re", "'m"].includes(helper)) return 'future'
    if (token.pos === 'AUX' && ['was', 'were', 'had', 'did'].includes(word)) return 'past'
  }
  return null
}

/** ", travels to Moscow": a verb that the tagger takes for a noun. */
const isJourney = (tokens: Token[], i: number): boolean => /^(travels|heads|journeys|returns)$/.test(tokens[i]?.text ?? '') && tokens[i - 1]?.text === ',' && tokens[i + 1]?.text === 'to'

/** The auxiliary or "to" that a verb leans on, adverbs and "not" skipped. */
function helperOf(tokens: Token[], verb: number): string | null {
  for (let i = verb - 1; i >= 0 && i >= verb - 4; i--) {
    const token = tokens[i]!
    if (token.pos === 'AUX' || token.text.toLowerCase() === 'to') {
      const word = token.text.toLowerCase()
      if (word === 'be' || word === 'have' || word === 'been') continue
      return word
    }
    if (token.pos !== 'ADV' && token.pos !== 'PART') return null
  }
  return null
}
