import type { EventDraft } from '@/model/event-draft'
import { agreementOf } from './agreement-of'
import type { SentenceReading } from './candidate'
import { dateOf, isScheduled } from './date-of'
import type { NewsDay } from './news-day'
import { placeOf } from './place-of'
import type { Act } from './read-acts'

/** Puts an act into the form that leaves this step: parties by role, date, place, agreement, evidence and confidence. */
export function draftOf(read: Act, reading: SentenceReading, news: NewsDay | null): EventDraft {
  const { parsed, chunked } = reading
  const act = isScheduled(read, reading, news) ? { ...read, modality: 'planned' as const } : read
  const span = (start: number, end: number) => ({ start, end, quote: parsed.article.body.slice(start, end) })
  const tokenSpan = (from: number, to: number) => span(chunked.tokens[from]?.start ?? chunked.start, chunked.tokens[to]?.end ?? chunked.end)
  const date = dateOf(act, reading, news)
  const place = placeOf(act, reading)
  const agreement = agreementOf(act, reading, date)
  return {
    type: act.type, mode: act.mode || null, label: act.label, modality: act.modality, date, place,
    agreement: agreement && { ...agreement, date: act.agreement ? (date?.edtf ?? null) : null, place: act.agreement ? (place?.name ?? null) : null },
    participants: [
      ...act.source.map((mention) => ({ role: 'source' as const, mention })),
      ...act.target.map((mention) => ({ role: 'target' as const, mention })),
      ...act.speakers.map((mention) => ({ role: 'speaker' as const, mention })),
    ],
    act: tokenSpan(act.act[0], act.act[1]),
    condition: act.condition ? tokenSpan(act.condition.from, act.condition.to) : null,
    evidence: span(chunked.start, chunked.end),
    confidence: confidenceOf(act, date !== null, parsed.mentions),
    rule: act.rule,
  }
}

/** Rough: the rule's own weight, less where a party has no name, where nothing dates the act, or where it is only told at second hand. */
function confidenceOf(act: Act, dated: boolean, mentions: { form: string; kind: string }[]): number {
  const named = (indexes: number[]) => indexes.some((i) => mentions[i]?.form !== 'description' && mentions[i]?.form !== 'pronoun')
  const parts = [act.weight, named(act.source) ? 1 : 0.85, act.target.length ? (named(act.target) ? 1 : 0.9) : 0.75, dated ? 1 : 0.9, act.speakers.length > 1 ? 0.9 : 1]
  return Math.round(0.95 * parts.reduce((product, part) => product * part, 1) * 100) / 100
}
