import type { Mention, Quotation, Span } from '@/model/parsed-article'
import type { TextView } from '../text-view'
import { findIndirectSpeech } from './find-indirect-speech'
import { findMarkedSpans } from './find-marked-spans'
import { findSpeaker } from './find-speaker'

/** Direct and indirect speech in text order, each with its speaker (an index into mentions) and the word that says so. */
export function findQuotations(view: TextView, mentions: Mention[]): Quotation[] {
  const marked = findMarkedSpans(view)
  const direct: Quotation[] = []
  for (const span of marked) {
    const said = findSpeaker(view, mentions, span, marked)
    const before = direct.at(-1)
    // The next piece of a quotation, or its next paragraph, has the speaker of the piece before.
    const carried = !said && before && before.speaker !== null && (continues(view, before.end, span.start) || followsAlone(view, before.end, span)) ? { speaker: before.speaker, cue: before.cue } : null
    direct.push({ start: span.start, end: span.end, speaker: said?.speaker ?? carried?.speaker ?? null, cue: said?.cue ?? carried?.cue ?? null })
  }
  backfill(view, direct)
  return [...direct, ...findIndirectSpeech(view, mentions, marked)].sort((a, b) => a.start - b.start || b.end - a.end)
}

// Between the pieces of one speech there is at most a short link ("..." and "...") or a paragraph break.
function continues(view: TextView, from: number, to: number): boolean {
  const between = view.body.slice(from, to).replace(/["“”'`’‘«»]/g, '')
  return /^[\s,.;]*(and|but|that|,)?\s*$/i.test(between) || /^[\s.,]*$/.test(between)
}

// A sentence that is all quotation, right after one that quotes: the same speaker goes on.
function followsAlone(view: TextView, from: number, span: Span): boolean {
  const sentenceAt = (offset: number) => view.sentenceOf[view.tokens.findIndex((token) => token.end > offset)] ?? -1
  const sentence = view.sentences[sentenceAt(span.start)]
  if (!sentence || sentenceAt(span.start) - sentenceAt(from - 1) !== 1) return false
  const [first, last] = [view.tokens[sentence.first], view.tokens[sentence.end - 1]]
  return first !== undefined && last !== undefined && span.start - first.start <= 2 && last.end - span.end <= 2
}

// "First paragraph ..." (new paragraph) "Second ...," Kerry said: the first is his too.
function backfill(view: TextView, quotations: Quotation[]): void {
  for (let i = quotations.length - 2; i >= 0; i--) {
    const [quotation, next] = [quotations[i], quotations[i + 1]]
    if (!quotation || !next || quotation.speaker !== null || next.speaker === null || !continues(view, quotation.end, next.start)) continue
    quotation.speaker = next.speaker
    quotation.cue = next.cue
  }
}
