import speechVerbs from '@/pipeline/lexicon/speech-verbs.json'
import type { Mention, Quotation, Span } from '@/model/parsed-article'
import type { TextView } from '../text-view'
import { agentOf } from './agent-of'
import { accordingTo } from './find-speaker'

const indirect = new Set(speechVerbs.indirect)

/** What is told without quotation marks: after "said (that)", before ", officials said" and beside "according to". */
export function findIndirectSpeech(view: TextView, mentions: Mention[], marked: Span[]): Quotation[] {
  return view.sentences.flatMap(({ first, end }) => {
    const found: Quotation[] = []
    for (let k = first; k < end; k++) {
      const token = view.tokens[k]
      if (!token || token.pos !== 'VERB' || !indirect.has(token.lemma) || marked.some((span) => token.start >= span.start && token.end <= span.end)) continue
      // "self-declared": half of a compound is no verb.
      const hyphen = view.tokens[k - 1]
      if (hyphen?.text === '-' && hyphen.end === token.start) continue
      const speaker = agentOf(view, mentions, k, marked)
      if (speaker === null) continue
      if (saysOfNoun(view, mentions[speaker], k) || isCalledBack(view, k)) continue
      // "accused X, a charge that Y denied": nobody says what he denies.
      const span = contentAfter(view, k, semicolonAfter(view, k, end)) ?? (token.lemma === 'deny' ? null : contentBefore(view, mentions[speaker], first, k, end))
      if (span && !marked.some((other) => covers(other, span))) found.push({ ...span, speaker, cue: [token.start, token.end] })
    }
    const according = found.length ? null : accordingTo(view, mentions, first, end)
    if (according) found.push({ start: view.tokens[first]?.start ?? 0, end: view.tokens[end - 1]?.end ?? 0, ...according })
    return found
  })
}

// "recalled its envoy": nothing said.
const isCalledBack = (view: TextView, verb: number): boolean =>
  view.tokens[verb]?.lemma === 'recall' && view.lower.slice(verb + 1, verb + 5).some((word) => /^(?:envoy|ambassador|diplomat|representative)s?$/.test(word))

// "lorries that Moscow says carry aid crossed the border": what it says of them ends before the sentence goes on.
function saysOfNoun(view: TextView, speaker: Mention | undefined, verb: number): boolean {
  let first = verb
  while (first > 0 && speaker && (view.tokens[first]?.start ?? 0) > speaker.start) first -= 1
  return /^(that|which|who)$/.test(view.lower[first - 1] ?? '') && /^(VERB|AUX)$/.test(view.tokens[verb + 1]?.pos ?? '')
}

// Indirect speech that is mostly between quotation marks is that quotation.
const covers = (marked: Span, span: Span) => Math.min(marked.end, span.end) - Math.max(marked.start, span.start) > (span.end - span.start) * 0.6

// After "said that", or after "said", "told them" where a clause with its own verb follows.
function contentAfter(view: TextView, verb: number, end: number): Span | null {
  const quoteOrEnd = /^["“”.!?:]$|^``$/
  let from = verb + 1
  for (let k = verb + 1; k < Math.min(end, verb + 12); k++) {
    if (view.lower[k] === 'that') { from = k + 1; break }
    if (/^[,;.]$/.test(view.lower[k] ?? '')) break
  }
  const next = view.tokens[from]
  if (!next || from >= end || quoteOrEnd.test(next.text) || next.text === ',' || (from === verb + 1 && next.pos === 'ADP' && !view.tokens.slice(from, end).some((token) => token.pos === 'VERB' || token.pos === 'AUX'))) return null
  // "told reporters, ...": what was said does not follow.
  const comma = view.tokens.findIndex((token, k) => k > from && token.text === ',')
  if (from === verb + 1 && comma > 0 && comma < from + 5 && !view.tokens.slice(from, comma).some((token) => token.pos === 'VERB' || token.pos === 'AUX')) return null
  // "declared an end to the war when the two met": a deed done by words, and the verb is of something else.
  const isDeed = from === verb + 1 && /^(?:declare|proclaim|announce)$/.test(view.tokens[verb]?.lemma ?? '')
  const aside = isDeed ? view.lower.slice(from, end).findIndex((word) => /^(?:when|after|before|as|while|,)$/.test(word)) : -1
  const hasVerb = view.tokens.slice(from, aside < 0 ? end : from + aside).some((token) => token.pos === 'VERB' || token.pos === 'AUX')
  return hasVerb ? { start: next.start, end: lastWord(view, end) } : null
}

// "Troops crossed the border, the ministry said."
function contentBefore(view: TextView, speaker: Mention | undefined, first: number, verb: number, end: number): Span | null {
  if (!speaker || end - verb > 8) return null
  // "X criticised it, and Y warned against it": an act of its own.
  const head = first + view.tokens.slice(first, end).findIndex((token) => token.start >= speaker.start)
  if (/^(?:and|but)$/.test(view.lower[head - 1] ?? '')) return null
  const comma = view.tokens.findLastIndex((token, k) => k < verb && k > first && token.text === ',' && token.end <= speaker.start)
  const [from, to] = [view.tokens[first], view.tokens[comma - 1]]
  const turnedComma = speaker.start > (view.tokens[verb]?.start ?? 0) ? view.tokens[verb - 2] : to
  return from && turnedComma && turnedComma.end > from.end ? { start: from.start, end: turnedComma.end } : null
}

/** Where a semicolon ends what is said; the end of the sentence where none does. */
const semicolonAfter = (view: TextView, verb: number, end: number): number => {
  const at = view.lower.slice(verb, end).indexOf(';')
  return at >= 0 ? verb + at : end
}

const lastWord = (view: TextView, end: number) => view.tokens.slice(0, end).findLast((token) => /[\p{L}\p{N}]/u.test(token.text))?.end ?? 0
