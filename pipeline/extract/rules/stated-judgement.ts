import judgement from '@/pipeline/lexicon/judgement-words.json'
import { agreementsIn, below, contentsOf, partiesIn, patients, sameSide, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { isOfClass } from '../lexicon'
import { modalityOf } from '../modality-of'
import { speaksForMany } from '../parties'
import type { Clause } from '../syntax/clause'
import { tellingClause } from '../telling-clause'

const good = new Set(judgement.good)
const bad = new Set(judgement.bad)
const badVerbs = new Set(judgement.badVerbs)
const naming = new Set(judgement.namingVerbs)

/** "X called Y a provocation", "X said Y's decision was illegal": praise or blame by a judging word, where the judge speaks for a state or body. */
export const statedJudgement: Rule = {
  name: 'stated-judgement',
  read: (reading) => reading.clauses.flatMap((clause) => named(clause, reading) ?? lacking(clause, reading) ?? said(clause, reading) ?? []),
}

function named(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb } = clause
  if (!verb || verb.passive || verb.negated || !(naming.has(verb.lemma) || naming.has(`${verb.lemma} ${reading.chunked.tokens[verb.to + 1]?.text}`))) return null
  const whole = { ...clause, to: Math.max(clause.to, ...reading.clauses.filter((c) => c.governor === clause && (c.kind === 'gerund' || c.kind === 'participle')).map((c) => c.to)) }
  // "spoke of an attack on a convoy": told, and not judged.
  if (verb.lemma === 'speak' && reading.chunked.tokens.slice(verb.to + 1, whole.to + 1).some(({ lemma }) => lemma === 'attack')) return null
  const kind = judge(whole, verb.to + 1, reading)
  const own = partiesIn(clause.subject, reading)
  const source = own.length || clause.kind !== 'complement' || !clause.governor ? own : partiesIn(clause.governor.subject, reading)
  if (!kind || !speaksForMany(source, reading.parsed)) return null
  // "called it illegal": what was just told, and no state.
  const judged = patients(clause).flat().filter((p) => !/^(it|this|that)$/.test(p.lemma))
  // "Britain is to send a ship, a step that Caracas called a provocation": of whoever takes it.
  const step = clause.kind === 'relative' && isStep(clause, reading) ? (clause.governor?.subject ?? []) : []
  // "called the demand absurd": it is refused.
  const refused = kind === blame && judged.some(({ lemma }) => /^(demand|request|proposal|plan|idea|offer|condition|ultimatum|link|suggestion)$/.test(lemma))
  // "called it outrageous that Moscow should sponsor such a text": whose deed "it" is.
  const doers = judged.length ? [] : contentsOf(clause, reading.clauses).filter((c) => c.kind === 'complement').flatMap((c) => c.subject)
  const target = without(doers.length || step.length ? partiesIn([...doers, ...step], reading) : [...partiesIn(judged, reading), ...below(clause, reading.clauses).filter((c) => c.kind !== 'infinitive' && c.from > verb.to).flatMap((c) => partiesIn(patients(c).flat(), reading))], source, reading)
  return buildCandidate(clause, reading, { ...(refused ? rejection : kind), source, target: target.slice(0, 2), weight: 0.8 })
}

/** ", a step that X called": the word right before the clause. */
const isStep = ({ from }: Clause, { chunked: { tokens } }: SentenceReading): boolean =>
  [from - 1, from - 2].some((at) => /^(step|move|decision|act|action|gesture|measure)$/.test(tokens[at]?.lemma ?? '') && /^an?$/.test(tokens[at - 1]?.text ?? ''))

/** "There was no need for such a step, X said", "there is no alternative to the accord": what there is none of tells what X thinks of the matter. */
function lacking(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb, subject, objects } = clause
  const teller = tellingClause(clause)
  if (!teller?.verb || verb?.lemma !== 'be' || verb.modal || !subject.some(({ lemma }) => lemma === 'there')) return null
  const missed = objects.flat().find(({ from }) => verb.negated || /^no$/i.test(reading.chunked.tokens[from]?.text ?? ''))
  const source = partiesIn(teller.subject, reading)
  if (!missed || !speaksForMany(source, reading.parsed)) return null
  const behind = (word: string) => missed.prepositions.filter((p) => p.word === word).flatMap(({ phrases }) => phrases)
  const accords = missed.lemma === 'alternative' ? agreementsIn(behind('to'), reading) : []
  const steps = excuse.test(missed.lemma) ? behind('for').filter(({ lemma }) => deed.test(lemma) || ['violence', 'offensive', 'sanction'].some((name) => isOfClass(lemma, name))) : []
  if (!accords.length && !steps.length) return null
  const kind = accords.length ? backing : missed.lemma === 'need' ? opposition : blame
  // "no excuse for the attack on X": by others than X.
  const doers = without(partiesIn(steps.map((p) => ({ ...p, prepositions: [] })), reading), source, reading)
  return buildCandidate(clause, reading, { ...kind, source, target: accords.length ? accords : doers.slice(0, 1), modality: modalityOf(teller), told: teller, claims: [teller.verb.main, missed.head], weight: 0.7 })
}

const excuse = /^(need|justification|excuse|reason|basis|ground|grounds|pretext)$/
const deed = /^(step|move|decision|measure|action|escalation|intervention|deployment|interference|annexation|recognition|launch|exercise|use)$/

function said(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb } = clause
  const governor = tellingClause(clause)
  if (!verb || !governor?.verb) return null
  const source = partiesIn(governor.subject, reading)
  const subject = partiesIn(clause.subject, reading)
  if (!speaksForMany(source, reading.parsed) || subject.some((s) => source.some((x) => sameSide(x, s, reading)))) return null
  const copula = verb.lemma === 'be' || verb.lemma === 'do' || verb.lemma === 'constitute' || verb.lemma === 'represent' || verb.lemma === 'remain'
  // "an attack on X is an attack on Y", "three men were killed": nobody's deed is judged.
  if (copula ? clause.subject.some((p) => /^an?$/i.test(reading.chunked.tokens[p.from]?.text ?? '')) : verb.passive) return null
  const kind = copula ? judge(clause, verb.to + 1, reading, verb.negated) : verb.negated ? null : showing.has(verb.lemma) && clause.objects.flat().some((p) => goodwill.test(p.lemma)) ? praise : subject.length && !/^(must|should)$/.test(verb.modal ?? '') && badVerbs.has(verb.lemma) ? blame : null
  if (!kind || (!subject.length && !copula && kind !== praise)) return null
  const target = without([...subject, ...partiesIn(patients(clause).flat(), reading)], source, reading)
  if (!target.length && kind !== blame && !isDeed(clause)) return null
  return buildCandidate(clause, reading, { ...kind, source, target: target.slice(0, 1), modality: modalityOf(governor), told: governor, claims: [governor.verb.main], weight: 0.7 })
}

/** "the decision showed a wish to compromise", "the release proved Iran's goodwill" */
const showing = new Set(['show', 'prove', 'demonstrate', 'reflect'])
const goodwill = /^(goodwill|wish|readiness|willingness|courage|maturity|wisdom|restraint|commitment|statesmanship)$/
const isDeed = ({ verb, subject }: Clause): boolean => showing.has(verb?.lemma ?? '') && subject.some(({ lemma }) => /^(decision|step|move|release|withdrawal|agreement|vote|announcement|gesture|act)$/.test(lemma))

const blame = { type: 'ACCUSE', mode: 'criticize', label: 'Criticises' } as const
const opposition = { type: 'REJECT', mode: 'reject', label: 'Opposes' } as const
const backing = { type: 'SUPPORT', mode: 'back', label: 'Backs' } as const
const rejection = { type: 'REJECT', mode: 'reject', label: 'Rejects' } as const
const praise = { type: 'SUPPORT', mode: 'praise', label: 'Praises' } as const

/** The kind of judgement that the words after a verb give, up to the clause's end: a good word under "not" blames, a bad one under "not" or "no" judges nothing. */
function judge(clause: Clause, from: number, { chunked }: SentenceReading, denied = false): typeof blame | typeof praise | null {
  const words = chunked.tokens.slice(from, Math.min(clause.to + 1, from + 14)).map((t) => t.text.toLowerCase())
  const negated = denied || words.includes('not')
  if (words.includes('no')) return null
  if (words.some((w, i) => bad.has(w) || bad.has(`${w} ${words[i + 1]}`))) return negated ? null : blame
  return words.some((w) => good.has(w)) ? (negated ? blame : praise) : null
}
