import { daysAfter } from '@/lib/days-after'
import { edtfBounds } from '@/model/edtf'
import { isFact } from '@/model/modality'
import type { DateExpression } from '@/model/parsed-article'
import type { Candidate, SentenceReading } from './candidate'
import { datelineEnd } from './dateline-end'
import { isWhatCameBefore } from './came-before'
import { reportingVerbs } from './lexicon'
import type { NewsDay } from './news-day'
import type { Clause } from './syntax/clause'

const farthest = 30
/** How far a wish may reach beyond the report and still date the wish itself ("urged him this week"), in days. */
const thisWeek = 7
const verbal = new Set(['AGREE', 'THREATEN', 'REJECT', 'REQUEST', 'ACCUSE', 'SUPPORT'])

/** The date expression that governs a candidate's clause: the nearest that may be its day, by clause and by words between. Null where there is none. `ofTheClause`: the date of the clause around it, where the act came before. */
export function governingDate(candidate: Candidate, reading: SentenceReading, news: NewsDay | null, ofTheClause = false): DateExpression | null {
  const { chunked, parsed } = reading
  const from = Math.max(chunked.start, datelineEnd(parsed.article))
  let best: DateExpression | null = null
  let least = farthest
  for (const date of parsed.dates) {
    if (date.start >= chunked.end) break
    if (date.start < from || !date.edtf || date.type === 'DURATION' || date.type === 'SET') continue
    if (!fits(date, candidate, news)) continue
    if (opensWhenClause(date, candidate, reading)) return date
    const at = chunked.tokens.findIndex((t) => t.end > date.start)
    if (datesSomethingElse(date, at, candidate, reading) || (!ofTheClause && datesTheClauseOnly(at, candidate, reading))) continue
    const cost = Math.abs(at - candidate.act[0]) * 0.5 + crossing(clauseAt(at, date, reading), date, candidate, reading, news)
    if (cost < least) { least = cost; best = date }
  }
  return best
}

/** A fact can't lie after the article (but for the hours by which the day begins earlier elsewhere), nor a wish in what it wishes for; a plan can't lie before it. */
function fits(date: DateExpression, { modality, type, act }: Candidate, news: NewsDay | null): boolean {
  const bounds = edtfBounds(date.edtf ?? '')
  if (!bounds) return false
  if (!news) return true
  const last = daysAfter(news.published, 0) > news.edtf ? news.published : news.edtf
  if (isFact(modality) || modality === 'conditional') {
    const wished = (type === 'REQUEST' || type === 'THREATEN') && act[0] >= 0 && (bounds.end ?? '9999') > daysAfter(last, thisWeek)
    // "on Wednesday local time", told on Tuesday
    return bounds.start <= (date.rule === 'weekday-local-time' ? daysAfter(last, 1) : last) && !wished
  }
  return modality !== 'planned' || (bounds.end ?? '9999') >= news.edtf
}

const partOfDay = /^(morning|afternoon|evening|night|day|hour|end|start|beginning|middle|half|quarter|rest|course|week|month|summer|autumn|winter|spring|dawn)s?$/

/** "their third summit since April", "since the fall of X in February", "until Monday", "agreed to leave by Monday", "the Memorandum of 1994", "held X responsible for the attack of March 4", "Sunday's ballots": words that bound or name something. */
function datesSomethingElse(date: DateExpression, at: number, candidate: Candidate, { chunked: { tokens }, parsed: { article: { body } } }: SentenceReading): boolean {
  const before = tokens[at - 1]?.text.toLowerCase() ?? ''
  if (before === 'until' || before === 'till' || ((before === 'by' || before === 'before') && isFact(candidate.modality))) return true
  const named = before === 'of' ? tokens[at - 2] : undefined
  if (named && (/^\d{4}$/.test(date.edtf ?? '') || (named.pos === 'NOUN' && !partOfDay.test(named.text) && at - 2 !== candidate.act[1] && !candidate.claims.includes(at - 2)))) return true
  if (/^['’]s\s/.test(body.slice(date.end, date.end + 3)) && !/^\s*(?:meeting|talks|summit|call|vote|attack|signing)/.test(body.slice(date.end + 2, date.end + 12))) return true
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i]
    if (!token || token.text === ',' || token.pos === 'VERB' || token.pos === 'AUX') return false
    if (token.text.toLowerCase() === 'since') return true
  }
  return false
}

/** "since early December, when Castro promised ...": the day of what the clause tells. */
function opensWhenClause(date: DateExpression, { clause }: Candidate, { chunked, parsed }: SentenceReading): boolean {
  if (clause?.mark !== 'when' || clause.kind !== 'adverbial') return false
  const start = chunked.tokens[clause.from]?.start ?? 0
  return date.end <= start && /^[,\s]*$/.test(parsed.article.body.slice(date.end, start))
}

/** "met aides Wednesday following the bombings": what an act came after is not of its day, unless the date follows it. */
function datesTheClauseOnly(at: number, candidate: Candidate, reading: SentenceReading): boolean {
  return at < candidate.act[0] && isWhatCameBefore(candidate, reading)
}

/** Hours of the day that no clock tells: "before dawn on Thursday" opens no clause of its own. */
const hour = /^(?:dawn|daybreak|sunrise|noon|midday|dusk|sunset|nightfall|midnight)$/i

/** The narrowest clause that holds a token (of two that overlap, the one begun earlier); a clause within that already has a date leaves one that follows a comma to the clause above it. */
function clauseAt(token: number, date: DateExpression, { clauses, chunked, parsed }: SentenceReading): Clause | null {
  const holding = clauses.filter((c) => c.from <= token && c.to >= token).sort((a, b) => (a.to - a.from) - (b.to - b.from))
  const [narrow, wide] = holding
  const own = (narrow && wide && wide.to < narrow.to ? wide : narrow) ?? clauses[0] ?? null
  if (own?.mark && chunked.tokens.slice(own.from, token).some((t) => hour.test(t.text)) && (own.verb?.from ?? 0) > token) return own.governor ?? own
  // "seized the territories, seen as pivotal, in the war of 1967": behind an aside, the clause above it goes on.
  if (own?.kind === 'participle' && own.mark === ',' && own.governor && parsed.article.body.slice(chunked.tokens[own.verb?.to ?? own.from]?.end, date.start).includes(',')) return own.governor
  if (own?.kind !== 'relative' || !own.governorNoun) return own
  const start = chunked.tokens[own.from]?.start ?? 0
  const earlier = parsed.dates.findLast((other) => other.start >= start && other.end < date.start && other.edtf !== null)
  const comma = earlier && parsed.article.body.slice(earlier.end, date.start).includes(',')
  return comma ? (clauses.find((c) => c !== own && c.from <= own.from && c.to <= token && c.verb !== null && c.kind === 'main') ?? holding[1] ?? own) : own
}

/** How far a date's clause lies from the act's: none for the same, little for one that governs it, too far for one that it governs or that stands beside it. */
function crossing(holder: Clause | null, date: DateExpression, candidate: Candidate, reading: SentenceReading, news: NewsDay | null): number {
  const { clause } = candidate
  if (!holder || !clause || holder === clause) return 0
  let at = clause
  let described = false
  for (let steps = 1; at.governor && steps < 8; steps++) {
    const above = at.governor
    if (above === holder) {
      const reports = above.verb !== null && reportingVerbs.has(above.verb.lemma) && at.kind === 'complement'
      // "said on Thursday that troops were being deployed": then.
      const meanwhile = clause.verb?.tense === 'past' && clause.verb.progressive && !clause.verb.perfect
      if (reports && !meanwhile && clause.verb?.lemma !== 'be' && !(verbal.has(candidate.type) && candidate.modality !== 'planned' && !clause.verb?.perfect)) return farthest
      return described || isDescription(at) ? farthest : 2 * steps
    }
    described ||= isDescription(at)
    at = above
  }
  const past = news !== null && (edtfBounds(date.edtf ?? '')?.end ?? '9999') < news.edtf
  if (holder.governor === clause && holder.kind === 'gerund' && holder.verb?.perfect) return farthest
  if (holder.governor === clause && (holder.kind === 'infinitive' || holder.kind === 'gerund') && (candidate.claims.length === 0 || (past && isFact(candidate.modality)))) return 3
  if (holder.governor === clause && holder.kind === 'gerund') return 6
  // "In a letter sent on Tuesday, X confirmed"
  if (holder.kind === 'participle' && holder.governor !== null && holder.governor.verb === null && clause.from > holder.from && /^(main|attribution)$/.test(clause.kind)) return 6
  const shared = holder.subject.length > 0 && holder.subject === clause.subject
  if (shared) return 4
  // "In June last year the leadership fell apart, and X was arrested": a date that opens the sentence is of all its main clauses.
  if (clause.kind === 'main' && holder.kind === 'main' && !holder.governor && reading.clauses[0] === holder && date.end <= (chunkStart(holder, reading) ?? 0) && !/[:;]/.test(reading.parsed.article.body.slice(date.end, reading.chunked.tokens[clause.from]?.start))) return 6
  return reading.clauses[0] === holder && !holder.governor && clause.kind === 'main' && holder.kind !== 'main' ? 8 : farthest
}

/** "the accord that he signed": what is told of a thing, and not on the day of what was done with it; a statement is made on the day that it says something. */
const isDescription = ({ kind, governorNoun }: Clause): boolean => kind === 'relative' && !/^(statement|declaration|communique|communiqué)$/.test(governorNoun?.lemma ?? '')

/** Where a clause's subject begins. */
const chunkStart = ({ subject }: Clause, { chunked }: SentenceReading): number | undefined => (subject[0] ? chunked.tokens[subject[0].from]?.start : undefined)
