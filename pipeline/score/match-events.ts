import type { EventDraft } from '@/model/event-draft'
import type { ParsedArticle, Span } from '@/model/parsed-article'
import { JudgedField } from '@/model/views/quality-view'
import type { ExpectedEvent } from '../fixtures-format'
import { judgeEvent, type Judgement } from './judge-event'

export type Pair = { event: EventDraft; expected: ExpectedEvent; judgement: Judgement }

/** `missed` are core expectations that no event meets; `repeated` events tell again what another has told; `extra` ones match nothing. */
export type Match = { pairs: Pair[]; missed: ExpectedEvent[]; repeated: Pair[]; extra: EventDraft[] }

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Where the words of an expectation stand in the body; null where it does not hold them. */
export function spanOf(words: string, body: string): Span | null {
  const start = body.indexOf(words)
  return start < 0 ? null : { start, end: start + words.length }
}

/**
 * Matches events to expectations: the type is one of those accepted, and the event's sentence overlaps the expectation's words.
 * The pairs that fit best come first; each event and each expectation is used once.
 */
export function matchEvents(expectations: ExpectedEvent[], parsed: ParsedArticle, events: EventDraft[]): Match {
  const candidates = expectations.flatMap((expected) => {
    const at = spanOf(expected.at, parsed.article.body)
    return events.filter((event) => at && expected.types.includes(event.type) && overlaps(event.evidence, at)).map((event) => {
      const judgement = judgeEvent(event, expected, parsed)
      const right = JudgedField.options.filter((field) => judgement[field]).length
      const wrong = JudgedField.options.filter((field) => judgement[field] === false).length
      return { event, expected, judgement, fit: right - wrong + (overlaps(event.act, at as Span) ? 3 : 0) + (expected.core ? 0.5 : 0) }
    })
  }).sort((a, b) => b.fit - a.fit)

  const pairs: Pair[] = []
  const repeated = new Map<EventDraft, Pair>()
  const done = new Set<EventDraft | ExpectedEvent>()
  for (const { event, expected, judgement } of candidates) {
    if (done.has(event)) continue
    if (done.has(expected)) {
      if (!repeated.has(event)) repeated.set(event, { event, expected, judgement })
      continue
    }
    done.add(event).add(expected)
    pairs.push({ event, expected, judgement })
  }
  return {
    pairs,
    missed: expectations.filter((expected) => expected.core && !done.has(expected)),
    repeated: [...repeated.values()].filter(({ event }) => !done.has(event)),
    extra: events.filter((event) => !done.has(event) && !repeated.has(event)),
  }
}
