import type { EventDraft, Evidence } from '@/model/event-draft'
import type { ParsedArticle, Span } from '@/model/parsed-article'
import { typeLabel } from '@/model/plover'
import { findQuote } from './find-quote'
import type { AnsweredEvent } from './model-answer'

/**
 * The draft of an event that a model told. Each field must stand in the text: its quote is looked for in the evidence sentence and, for parties, in the
 * whole body; a field whose quote is not found is dropped. Without sentence, act, or a source or target the event itself is: null. Dates and names are
 * those that the text's own parsing has at the quote, never the model's.
 */
export function draftOfAnswer(answer: AnsweredEvent, { article: { body }, mentions, dates }: ParsedArticle): EventDraft | null {
  const evidence = findQuote(body, answer.sentence)
  const act = evidence && findQuote(body, answer.act, evidence)
  if (!evidence || !act) return null
  const mentionAt = (span: Span | null) => (span ? mentions.findIndex((mention) => overlap(mention, span)) : -1)
  const participants = answer.participants.flatMap(({ role, quote }) => {
    const mention = mentionAt(findQuote(body, quote, evidence) ?? findQuote(body, quote))
    return mention < 0 ? [] : [{ role, mention }]
  })
  if (!participants.some(({ role }) => role === 'source' || role === 'target')) return null
  const quoted = (quote: string | null | undefined) => (quote ? findQuote(body, quote, evidence) : null)
  const when = quoted(answer.when)
  const date = when && dates.find((each) => overlap(each, when) && each.edtf !== null)
  const where = quoted(answer.where)
  const place = where && mentions.find((mention) => overlap(mention, where) && (mention.kind === 'place' || mention.kind === 'country'))
  const agreement = quoted(answer.agreement?.quote)
  const agreementMention = agreement ? mentions.findIndex((mention) => mention.kind === 'agreement' && overlap(mention, agreement)) : -1
  const condition = quoted(answer.condition)
  return {
    type: answer.type, mode: null, label: typeLabel[answer.type], modality: answer.modality,
    date: date?.edtf ? { edtf: date.edtf, inferred: false, basis: { quote: date.text, start: date.start, end: date.end, anchor: date.anchor, rule: date.rule } } : null,
    place: place ? { name: place.name, country: place.country, start: place.start, end: place.end } : null,
    agreement: agreement && answer.agreement
      ? { name: mentions[agreementMention]?.name ?? body.slice(agreement.start, agreement.end), status: answer.agreement.status, parties: [], date: null, place: null, mention: agreementMention < 0 ? null : agreementMention }
      : null,
    participants: participants.filter((one, i) => participants.findIndex((other) => other.role === one.role && other.mention === one.mention) === i),
    act: quotedEvidence(body, act), condition: condition && quotedEvidence(body, condition), evidence: quotedEvidence(body, evidence),
    confidence: 0.5, rule: 'second-reader',
  }
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end
const quotedEvidence = (body: string, { start, end }: Span): Evidence => ({ start, end, quote: body.slice(start, end) })
