import type { EventDate } from '@/model/event-draft'
import { edtfBounds } from '@/model/edtf'
import type { DateExpression } from '@/model/parsed-article'
import { partiesIn, sameSide } from './arguments'
import type { Candidate, SentenceReading } from './candidate'
import { isWhatCameBefore } from './came-before'
import { governingDate } from './governing-date'
import { reportingVerbs } from './lexicon'
import { dayOf, type NewsDay } from './news-day'
import { isSeveral } from './parties'
import type { Clause } from './syntax/clause'

/** "X and Y meet Monday", told before that Monday: the present tense with a day to come is a plan. */
export function isScheduled(candidate: Candidate, reading: SentenceReading, news: NewsDay | null): boolean {
  const verb = candidate.clause?.verb
  if (!news || candidate.modality !== 'occurred' || verb?.tense !== 'present' || verb.perfect || verb.modal) return false
  // "the ministers meet on Tuesday", with nobody to meet: a plan.
  if (candidate.both && !candidate.target.length) return true
  const date = governingDate({ ...candidate, modality: 'planned' }, reading, news)
  const start = edtfBounds(date?.edtf ?? '')?.start ?? ''
  return start > news.edtf && start > news.published
}

/**
 * When a candidate took place: the date that governs its clause; else, for a fact told in the past or present tense, the day the news speaks of; for
 * one told as done by then ("has agreed", "following the attack"), the month up to the report, marked as inferred. Null without a basis.
 */
export function dateOf(candidate: Candidate, reading: SentenceReading, news: NewsDay | null): EventDate | null {
  const { told, ...rest } = candidate
  if (told?.verb) return dateOf({ ...rest, clause: told, act: [told.verb.from, told.verb.to] }, reading, news)
  const { clause } = candidate
  const { parsed, chunked } = reading
  const lasting = lastingSince(candidate, reading, news)
  if (lasting) return lasting
  const stated = governingDate(candidate, reading, news)
  if (stated) return stateDate(stated)
  if (!news) return null
  const { expression } = news
  const basis = { quote: expression?.text ?? null, start: expression?.start ?? null, end: expression?.end ?? null, anchor: news.anchor }
  const ofNews = { edtf: news.edtf, inferred: false, basis: { ...basis, rule: news.rule } }
  if (isUrgent(candidate, reading)) return asInferred(ofNews, 'an emergency brooks no delay', 'planned-at-once')
  if (!isTold(candidate) || isLongAgo(candidate, reading)) return null
  const before = isWhatCameBefore(candidate, reading)
  const followed = before ? governingDate(candidate, reading, news, true) : null
  if (followed?.edtf) return asInferred({ ...stateDate(followed), edtf: followed.edtf.slice(0, 7) }, 'done before this date', 'before-what-followed-it')
  if (!before && takesNewsDay(candidate, reading)) return ofNews
  const teller = tellerOf(candidate, reading)
  if (teller && (spoken.has(candidate.type) || confirming.has(teller.clause?.verb?.lemma ?? '') || isBulletin(candidate, teller.clause, reading))) return asInferred(dateOf(teller, reading, news) ?? ofNews, 'the day it was told', 'told-as-done')
  if (clause?.verb?.perfect && sameDay.test(parsed.article.body.slice(chunked.start, chunked.end))) return asInferred(ofNews, 'earlier on the day of the news', 'earlier-that-day')
  return before || teller || isPresentPerfect(candidate) ? asInferred({ ...ofNews, edtf: news.edtf.slice(0, 7) }, 'done by the day of the report', before ? 'before-what-followed-it' : 'recent-by-its-tense') : null
}

/** "have been moving guns away since Tuesday", "since Friday four have been killed": from that day to the day of the news. */
function lastingSince({ clause }: Candidate, { parsed, chunked: { tokens } }: SentenceReading, news: NewsDay | null): EventDate | null {
  const verb = clause?.verb
  const [start, end] = [tokens[clause?.from ?? -1]?.start, tokens[clause?.to ?? -1]?.end]
  if (!news || start === undefined || end === undefined || !verb?.perfect || verb.tense !== 'present') return null
  const date = parsed.dates.find((d) => d.start >= start && d.end <= end && dayOf(d) !== null && /\bsince (?:the )?$/i.test(parsed.article.body.slice(d.start - 6, d.start)))
  const from = date && dayOf(date)
  const until = from && from < news.edtf ? news.edtf : news.published
  return from && from < until ? { ...stateDate(date), edtf: `${from}/${until}` } : null
}

/** "his first visit since Russia annexed Crimea", "the day when Germany attacked Poland": what only tells how long ago something else was. */
const isLongAgo = ({ clause }: Candidate, { chunked: { tokens } }: SentenceReading): boolean =>
  clause?.verb?.tense === 'past' && !clause.verb.perfect && clause.kind === 'adverbial'
  && (clause.mark === 'since' || (clause.mark === 'when' && /^(day|year|time|anniversary)$/.test(tokens[clause.from - 1]?.lemma ?? '')))

/** Words that put what was done before on the day of what is told. */
const sameDay = /\b(?:hours? (?:earlier|before)|beforehand|that (?:morning|afternoon|evening)|(?:earlier|later) (?:in|that) (?:the )?day|the same (?:day|morning|evening))\b/i

const asInferred = (date: EventDate, anchor: string, rule: string): EventDate => ({ ...date, inferred: true, basis: { ...date.basis, anchor, rule } })

const stateDate = (date: DateExpression): EventDate =>
  ({ edtf: dayOf(date) ?? date.edtf ?? '', inferred: false, basis: { quote: date.text, start: date.start, end: date.end, anchor: date.anchor, rule: 'date-of-the-clause' } })

/** Acts done by words are news on the day that they are told. */
const spoken = new Set(['AGREE', 'THREATEN', 'REJECT', 'REQUEST', 'ACCUSE', 'SUPPORT'])

const isTold = ({ modality }: Candidate): boolean => modality !== 'planned' && modality !== 'hypothetical' && modality !== 'negated'

/** "was to hold an emergency session": set for the day of the news, where no other is named. */
const isUrgent = ({ type, modality, act, clause }: Candidate, { chunked: { tokens } }: SentenceReading): boolean =>
  type === 'CONSULT' && modality === 'planned' && clause?.kind === 'infinitive' && clause.governor?.verb?.lemma === 'be' && tokens.slice(act[1], act[1] + 4).some(({ text }) => text === 'emergency')

function takesNewsDay({ clause }: Candidate, { index }: SentenceReading): boolean {
  const verb = clause?.verb
  if (!verb) return index < 4
  if (!verb.perfect) return true
  return verb.tense !== 'past' && (index < 3 || verb.adverbs.some((word) => /^(just|meanwhile|now)$/.test(word)))
}

const isPresentPerfect = ({ clause }: Candidate): boolean => clause?.verb?.perfect === true && clause.verb.tense !== 'past'

/** Where those who acted tell it themselves ("announced that they had agreed"), or their own side tells what words they spoke: the saying, for the tense of what it reports is only moved back. */
function tellerOf(candidate: Candidate, reading: SentenceReading): Candidate | null {
  const { clause } = candidate
  const teller = clause?.governor
  if (!clause?.verb?.perfect || clause.verb.tense !== 'past' || clause.kind !== 'complement') return null
  if (!teller?.verb || teller.verb.lemma === 'be' || teller.verb.perfect || !reportingVerbs.has(teller.verb.lemma)) return null
  const ownAct = clause.subject.some(({ lemma }) => /^(?:he|she|it|they|we|i)$/.test(lemma))
  const isNews = ownAct || confirming.has(teller.verb.lemma) || isBulletin(candidate, teller, reading) || (spoken.has(candidate.type) && isTheirs(clause, teller, reading))
  return isNews ? { ...candidate, clause: teller, act: [teller.verb.from, teller.verb.to] } : null
}

/** Verbs by which a deed just done becomes news: "monitors confirmed on Sunday that the troops had left". */
const confirming = new Set(['confirm', 'verify'])

/** What a side tells of its own words, or of what it and others said together: "Poroshenko said the four had agreed". */
const isTheirs = (clause: Clause, teller: Clause, reading: SentenceReading): boolean => {
  const tellers = partiesIn(teller.subject, reading)
  return partiesIn(clause.subject, reading).some((i) => isSeveral(reading.parsed.mentions[i]) || tellers.some((t) => sameSide(t, i, reading)))
}

/** "The ministry said on Wednesday that the town had been cleared": an office that tells what was done, by nobody named, tells the news of the day. */
const isBulletin = ({ clause, source }: Candidate, teller: Clause | null, reading: SentenceReading): boolean =>
  clause?.verb?.passive === true && !source.length && bulletin.has(teller?.verb?.lemma ?? '')
  && partiesIn(teller?.subject ?? [], reading).some((i) => reading.parsed.mentions[i]?.kind === 'organisation')

const bulletin = new Set(['say', 'report', 'announce', 'admit', 'confirm', 'state'])
