import speechVerbs from '@/pipeline/lexicon/speech-verbs.json'
import type { Mention, Span } from '@/model/parsed-article'
import { tokenFrom, type TextView } from '../text-view'
import { agentOf } from './agent-of'

const report = new Set(speechVerbs.report)
type Said = { speaker: number; cue: [number, number] }

/** Who says a quotation and with what word: the verb of speech nearest to it outside all quotation marks, in its own sentence or, after a colon, the one before. */
export function findSpeaker(view: TextView, mentions: Mention[], span: Span, marked: Span[]): Said | null {
  const firstToken = tokenFrom(view, span.start)
  const lastToken = tokenFrom(view, span.end) - 1
  const first = view.sentences[view.sentenceOf[firstToken] ?? 0]?.first ?? 0
  const end = view.sentences[view.sentenceOf[lastToken] ?? 0]?.end ?? 0
  const near = marked.filter((other) => other.end >= (view.tokens[first]?.start ?? 0) && other.start <= (view.tokens[end - 1]?.end ?? 0))
  const outside = (k: number) => !near.some((other) => (view.tokens[k]?.start ?? 0) >= other.start && (view.tokens[k]?.end ?? 0) <= other.end)
  const candidates: number[] = []
  for (let k = first; k < end; k++) if (outside(k) && (k < firstToken || k > lastToken) && isSpeech(view, k)) candidates.push(k)
  const distance = (k: number) => (k < firstToken ? firstToken - k : k - lastToken)
  for (const verb of candidates.sort((a, b) => distance(a) - distance(b))) {
    const speaker = agentOf(view, mentions, verb, marked)
    const token = view.tokens[verb]
    if (speaker !== null && token) return { speaker, cue: [token.start, token.end] }
  }
  return accordingTo(view, mentions, first, end) ?? colonBefore(view, mentions, first, marked)
}

export const isSpeech = (view: TextView, k: number): boolean => {
  const token = view.tokens[k]
  return token !== undefined && report.has(token.lemma) && (token.pos === 'VERB' || (token.pos === 'NOUN' && token.lemma === 'say'))
}

/** "according to the ministry": the words "according to" and whom they name. */
export function accordingTo(view: TextView, mentions: Mention[], first: number, end: number): Said | null {
  for (let k = first; k < end - 1; k++) {
    if (view.lower[k] !== 'according' || view.lower[k + 1] !== 'to') continue
    const [from, to] = [view.tokens[k], view.tokens[k + 1]]
    const limit = view.tokens[Math.min(end - 1, k + 10)]?.end ?? 0
    const speaker = mentions.findIndex((mention) => to && mention.start >= to.end && mention.end <= limit && mention.kind !== 'place' && mention.form !== 'nationality')
    if (speaker >= 0 && from && to) return { speaker, cue: [from.start, to.end] }
  }
  return null
}

// "He told reporters:" and then the quotation in a sentence of its own.
function colonBefore(view: TextView, mentions: Mention[], first: number, marked: Span[]): Said | null {
  if (view.tokens[first - 1]?.text !== ':') return null
  const start = view.sentences[view.sentenceOf[first - 1] ?? 0]?.first ?? 0
  for (let k = first - 1; k >= start; k--) {
    const token = view.tokens[k]
    const speaker = token && isSpeech(view, k) ? agentOf(view, mentions, k, marked) : null
    if (token && speaker !== null) return { speaker, cue: [token.start, token.end] }
  }
  return null
}
