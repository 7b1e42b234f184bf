import type { Account, ResolvedEvent, ResolvedReport } from '@/model/resolved-event'
import { blockOf } from '@/pipeline/resolve/block-of'
import { mergeKeys } from '@/pipeline/resolve/merge-keys'
import type { Row } from '@/pipeline/store/insert-rows'

/** One article that tells of some events, a sentence each: its row, and a report of each event. */
export function makeArticle(number: number, outlet: string, events: ResolvedEvent[]): { row: Row; reports: { report: ResolvedReport; event: string }[] } {
  const id = `syn${number.toString(16).padStart(13, '0')}`
  const publishedOn = events.map(({ date }) => date.start).sort().at(-1) ?? null
  let body = ''
  const reports = events.map((event, place) => {
    const start = body.length
    body += `${event.quote} `
    const account = accountOf(event, start)
    const source = { outlet, agency: null, publishedOn, signature: [] }
    const days = { block: blockOf(account), start: event.date.start, end: event.date.end, account }
    return { event: event.id, report: { id: `${id}-${place}`, article: id, ...days, keys: mergeKeys(days), source } }
  })
  const row = {
    id, content_hash: id, title: events[0]?.title ?? id, outlet, language: 'en', published_at: publishedOn, published_on: publishedOn,
    body: body.trimEnd(), cut: [], mentions: [], dates: [], signature: '{}', stored_at: '2026-01-01T00:00:00Z',
  }
  return { row, reports }
}

function accountOf(event: ResolvedEvent, start: number): Account {
  const evidence = { start, end: start + event.quote.length, quote: event.quote }
  const { type, mode, label, modality, confidence } = event
  return {
    type, mode, label, modality, confidence, evidence, act: evidence, condition: null, place: null, agreement: null, quantities: [], occasion: null, rule: 'synthetic',
    date: { edtf: event.date.edtf, inferred: event.date.inferred, basis: { quote: null, start: null, end: null, anchor: 'synthetic', rule: 'synthetic' } },
    participants: event.participants.map((one) => ({ ...one, start, end: start + one.words.length })),
  }
}
