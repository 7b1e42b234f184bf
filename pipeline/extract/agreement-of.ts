import type { AgreementRef } from '@/model/event-draft'
import { below } from './arguments'
import type { Candidate, SentenceReading } from './candidate'

/** The agreement that a candidate concerns: one named in its clause or in what the clause governs. */
export function agreementOf(candidate: Candidate, reading: SentenceReading): AgreementRef | null {
  const { parsed, chunked, clauses } = reading
  const { clause } = candidate
  const ranges = clause ? [clause, ...below(clause, clauses)] : []
  const spans = ranges.map((c) => [chunked.tokens[c.from]?.start ?? 0, chunked.tokens[c.to]?.end ?? 0] as const)
  const index = parsed.mentions.findIndex((m) => m.kind === 'agreement' && spans.some(([start, end]) => m.start >= start && m.end <= end))
  const mention = parsed.mentions[index]
  if (!mention) return null
  const parties = candidate.agreement ? [...candidate.source, ...candidate.target].flatMap((i) => parsed.mentions[i]?.name ?? []) : []
  return { name: mention.name, status: candidate.agreement ?? 'mentioned', parties, date: null, place: null, mention: index }
}
