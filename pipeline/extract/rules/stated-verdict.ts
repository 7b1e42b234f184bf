import { contentVerbs, partiesIn, partiesWithin, phrasesAfter, sameSide, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { isOfClass } from '../lexicon'
import { modalityOf } from '../modality-of'
import { headMention, speaksForMany } from '../parties'
import type { Clause } from '../syntax/clause'
import type { NounPhrase } from '../syntax/items'
import { tellingClause } from '../telling-clause'

type Verdict = Pick<Candidate, 'type' | 'mode' | 'label' | 'target'>

/** "The accord does not bind us, X said", "More talks would lead nowhere, X said", "Y has dashed the last hope of peace, X said": what a side says of what others have made, offered or spoilt. */
export const statedVerdict: Rule = {
  name: 'stated-verdict',
  read: (reading) => reading.clauses.flatMap((clause) => {
    const teller = tellingClause(clause)
    if (!teller?.verb) return []
    const source = partiesIn(teller.subject, reading)
    const verdict = unbound(clause, source, reading) ?? (speaksForMany(source, reading.parsed) ? (spoilt(clause, source, reading) ?? dreadedPast(clause, teller, source, reading) ?? leadsNowhere(clause, source, reading)) : null)
    return verdict ? [buildCandidate(clause, reading, { ...verdict, source, modality: modalityOf(teller), told: teller, claims: [teller.verb.main, ...contentVerbs(clause, reading.clauses)], weight: 0.8 })] : []
  }),
}

const spoiling = new Set(['destroy', 'dash', 'kill', 'kill off', 'ruin', 'wreck', 'bury', 'shatter', 'extinguish', 'crush', 'torpedo', 'derail', 'scuttle', 'undo', 'end'])
const promising = /^(hope|chance|prospect|opportunity)$/

/** "had dashed all hope of a settlement": blame for whoever did, or whose deed did. */
function spoilt({ verb, subject, objects }: Clause, source: number[], reading: SentenceReading): Verdict | null {
  if (!verb || verb.passive || verb.negated || !(verb.tense === 'past' || verb.perfect) || !spoiling.has(verb.lemma) || !objects.flat().some(({ lemma }) => promising.test(lemma))) return null
  const target = partiesIn(subject, reading)
  return target.length && !isOwn(target, source, reading) ? { type: 'ACCUSE', mode: 'accuse', label: 'Blames', target: target.slice(0, 1) } : null
}

const revival = /(?<!\bno )\b(?:revival|return|relapse|reversion|throwback|repetition|relic|remnant|echo|language|logic|thinking|mentality)\b/i
const dreaded = /\b(?:iron curtain|cold[- ]war|colonial(?:ism)?|apartheid|fascism|nazism|stalinism|gunboat diplomacy|middle ages|dark ages)\b/i

/** "This is a return to the Cold War", "Such talk is the language of colonialism": a deed judged by a past that nobody wants back, and held against whoever is named in saying so. */
function dreadedPast(clause: Clause, teller: Clause, source: number[], reading: SentenceReading): Verdict | null {
  const { verb, subject, from } = clause
  const { parsed, chunked } = reading
  if (!verb || verb.negated || verb.modal || verb.lemma !== 'be' || !subject.every(({ lemma, mentions }) => mentions.length > 0 || /^(this|that|it|such|talk|language|step|move|decision|policy|sanction|demand)$/.test(lemma))) return null
  const said = parsed.article.body.slice(chunked.tokens[from]?.start ?? 0, teller.from > from ? chunked.tokens[teller.from]?.start : chunked.end)
  if (!dreaded.test(said) || !revival.test(said)) return null
  const named = partiesIn([...subject, ...phrasesAfter(teller, ['of', 'about'])], reading)
  const others = without(named.length ? named : partiesWithin(from, teller.from > from ? teller.from - 1 : chunked.tokens.length - 1, reading), source, reading).filter((i) => !source.some((s) => sameSide(s, i, reading)))
  return { type: 'ACCUSE', mode: 'accuse', label: 'Criticises', target: others.slice(0, 1) }
}

/** "did not bind his movement", "was not binding on Israel", "is not bound by the accord". */
function unbound(clause: Clause, source: number[], reading: SentenceReading): Verdict | null {
  const { verb, subject, objects, adjective } = clause
  if (!verb?.negated || verb.modal === 'would') return null
  const isBound = verb.passive && verb.lemma === 'bind'
  const paper = isBound ? phrasesAfter(clause, ['by']) : subject
  const whom = isBound ? subject : verb.lemma === 'bind' && !verb.passive ? objects.flat() : verb.lemma === 'be' && adjective === 'binding' ? phrasesAfter(clause, ['on', 'upon', 'for']) : []
  if (!paper.some((p) => isPaper(p, reading)) || !whom.some((p) => isSpeakers(p, source, reading))) return null
  return { type: 'REJECT', mode: 'unbound', label: 'Does not feel bound', target: without(partiesIn(isBound ? [] : subject, reading), source, reading).slice(0, 1) }
}

/** "Another conference would lead nowhere", "talks could achieve nothing". */
function leadsNowhere(clause: Clause, source: number[], reading: SentenceReading): Verdict | null {
  const { verb, subject } = clause
  if (!verb || verb.passive || !(verb.tense === 'future' || /^(will|would|can|could)$/.test(verb.modal ?? ''))) return null
  const talks = subject.find(({ lemma }) => isOfClass(lemma, 'talks') || isOfClass(lemma, 'refusable'))
  if (!endsInNothing(clause, reading) || !talks) return null
  const others = talks.prepositions.filter(({ word }) => word === 'with' || word === 'between').flatMap(({ phrases }) => phrases)
  return { type: 'REJECT', mode: 'reject', label: 'Rejects', target: without(partiesIn(others, reading), source, reading).slice(0, 1) }
}

const endsInNothing = ({ verb, objects, to }: Clause, { chunked: { tokens } }: SentenceReading): boolean =>
  (/^(lead|go|get)$/.test(verb?.lemma ?? '') && tokens.slice((verb?.to ?? to) + 1, (verb?.to ?? to) + 2).some((t) => t.text === 'nowhere')) || (/^(achieve|bring|yield|solve|change)$/.test(verb?.lemma ?? '') && objects.flat().some(({ lemma }) => lemma === 'nothing'))

const isPaper = (phrase: NounPhrase, { parsed, chunked }: SentenceReading): boolean =>
  isOfClass(phrase.lemma, 'firmAgreement') || parsed.mentions[headMention(phrase, parsed, chunked.tokens) ?? -1]?.kind === 'agreement'

/** "us", "his movement", or a name of the speaker's side. */
const isSpeakers = (phrase: NounPhrase, source: number[], reading: SentenceReading): boolean =>
  /^(us|our|me|my|his|her|its|their|them|him|it|they|he|she|we|i)$/i.test(reading.chunked.tokens[phrase.from]?.text ?? '') || isOwn(partiesIn([phrase], reading), source, reading)

const isOwn = (side: number[], source: number[], reading: SentenceReading): boolean => side.some((s) => source.some((x) => sameSide(s, x, reading)))
