import type { EventDate } from '@/model/event-draft'
import { edtfBounds } from '@/model/edtf'
import { isFact } from '@/model/modality'
import type { DateExpression } from '@/model/parsed-article'
import type { Candidate, SentenceReading } from './candidate'
import { reportingVerbs } from './lexicon'
import { dayOf, type NewsDay } from './news-day'
import type { Clause } from './syntax/clause'

const farthest = 30
const verbal = new Set(['AGREE', 'THREATEN', 'REJECT', 'REQUEST', 'ACCUSE', 'SUPPORT'])

/** "X and Y meet Monday", told before that Monday: the present tense with a day to come is a plan. */
export function isScheduled(candidate: Candidate, reading: SentenceReading, news: NewsDay | null): boolean {
  const verb = candidate.clause?.verb
  if (!news || candidate.modality !== 'occurred' || verb?.tense !== 'present' || verb.perfect || verb.modal) return false
  const date = nearestDate({ ...candidate, modality: 'planned' }, reading, news)
  return date !== null && (edtfBounds(date.edtf ?? '')?.start ?? '') > later(news.edtf, 0) && (edtfBounds(date.edtf ?? '')?.start ?? '') > news.published
}

/** When a candidate took place: the date that governs its clause; else, for a fact told in the past or present tense, the day the news speaks of. Null without a basis. */
export function dateOf(candidate: Candidate, reading: SentenceReading, news: NewsDay | null): EventDate | null {
  const stated = nearestDate(candidate, reading, news)
  if (stated) return eventDate(stated, 'date-of-the-clause')
  if (!news || !takesNewsDay(candidate, reading)) return null
  const { expression } = news
  return { edtf: news.edtf, inferred: false, basis: { quote: expression?.text ?? null, start: expression?.start ?? null, end: expression?.end ?? null, anchor: news.anchor, rule: news.rule } }
}

function eventDate(date: DateExpression, rule: string): EventDate {
  return { edtf: dayOf(date) ?? date.edtf ?? '', inferred: false, basis: { quote: date.text, start: date.start, end: date.end, anchor: date.anchor, rule } }
}

function nearestDate(candidate: Candidate, reading: SentenceReading, news: NewsDay | null): DateExpression | null {
  const { chunked, parsed } = reading
  let best: DateExpression | null = null
  let least = farthest
  for (const date of parsed.dates) {
    if (date.start >= chunked.end) break
    if (date.end <= chunked.start || !date.edtf || date.type === 'DURATION' || date.type === 'SET') continue
    if (!fits(date, candidate, news)) continue
    const at = chunked.tokens.findIndex((t) => t.end > date.start)
    const cost = Math.abs(at - candidate.act[0]) * 0.5 + crossing(clauseAt(at, reading), candidate, reading)
    if (cost < least) { least = cost; best = date }
  }
  return best
}

/** A fact can't lie after the article; a plan can't lie before it. */
function fits(date: DateExpression, candidate: Candidate, news: NewsDay | null): boolean {
  const bounds = edtfBounds(date.edtf ?? '')
  if (!bounds) return false
  if (!news) return true
  if (isFact(candidate.modality) || candidate.modality === 'conditional') return bounds.start <= (news.expression === null || news.edtf > bounds.start ? news.edtf : later(news.edtf))
  return candidate.modality !== 'planned' || (bounds.end ?? '9999') >= news.edtf
}

const later = (day: string, days = 3) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

function clauseAt(token: number, { clauses }: SentenceReading): Clause | null {
  const holding = clauses.filter((c) => c.from <= token && c.to >= token)
  return holding.sort((a, b) => (a.to - a.from) - (b.to - b.from))[0] ?? clauses[0] ?? null
}

/** How far a date's clause lies from the act's: none for the same, little for one that governs it, too far for one that it governs or that stands beside it. */
function crossing(holder: Clause | null, candidate: Candidate, reading: SentenceReading): number {
  const { clause } = candidate
  if (!holder || !clause || holder === clause) return 0
  let at = clause
  for (let steps = 1; at.governor && steps < 8; steps++) {
    const above = at.governor
    if (above === holder) {
      const reports = above.verb !== null && reportingVerbs.has(above.verb.lemma) && at.kind === 'complement'
      if (reports && !(verbal.has(candidate.type) && candidate.modality !== 'planned' && !clause.verb?.perfect)) return farthest
      return at.kind === 'relative' ? farthest : 2 * steps
    }
    at = above
  }
  if (holder.governor === clause && (holder.kind === 'infinitive' || holder.kind === 'gerund') && candidate.claims.length === 0) return 3
  if (holder.governor === clause && holder.kind === 'gerund') return 6
  const shared = holder.subject.length > 0 && holder.subject === clause.subject
  if (shared) return 4
  return reading.clauses[0] === holder && !holder.governor && clause.kind === 'main' && holder.kind !== 'main' ? 8 : farthest
}

function takesNewsDay(candidate: Candidate, { index }: SentenceReading): boolean {
  const verb = candidate.clause?.verb
  if (candidate.modality === 'planned' || candidate.modality === 'hypothetical' || candidate.modality === 'negated') return false
  if (!verb) return index < 4
  const finite = verb
  if (finite.perfect && finite.tense === 'past') return false
  if (finite.perfect) return index < 3 || finite.adverbs.includes('just')
  return true
}
