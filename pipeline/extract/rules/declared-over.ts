import { agreementsIn, contentsOf, contentVerbs, partiesIn, patients, phrasesAfter, sameSide, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { isOfClass } from '../lexicon'
import { modalityOf } from '../modality-of'
import { isPress, speaksForMany } from '../parties'
import type { Clause } from '../syntax/clause'
import type { NounPhrase } from '../syntax/items'
import { tellingClause } from '../telling-clause'

const over = /^(dead|over|void|null|finished|defunct|invalid|obsolete)$/
const inForce = /^(valid|binding|alive|effective)$/
const declaring = new Set(['declare', 'pronounce', 'proclaim'])

/** "X said the accord had ceased to exist", "X declared the truce dead": who says that an agreement is no more will not be held to it. */
export const declaredOver: Rule = {
  name: 'declared-over',
  read: (reading) => reading.clauses.flatMap((clause) => declared(clause, reading) ?? said(clause, reading) ?? []),
}

function declared(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb } = clause
  const isDeclared = over.test(clause.adjective ?? '') || endsInOver(clause, reading)
  if (!verb || !declaring.has(verb.lemma) || verb.negated || verb.passive || !isDeclared || !patients(clause).flat().some((p) => isAgreement(p, reading))) return null
  return renounced(clause, partiesIn(clause.subject, reading), reading, {})
}

function said(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb } = clause
  const teller = tellingClause(clause)
  if (!verb || !teller?.verb || verb.modal) return null
  if (isWithoutEffect(clause, reading)) return invalid(clause, teller, reading)
  if (!isOver(clause, reading) || !clause.subject.some((p) => isAgreement(p, reading))) return null
  return renounced(clause, partiesIn(teller.subject, reading), reading, { modality: modalityOf(teller), told: teller, claims: [verb.main, teller.verb.main, ...contentVerbs(clause, reading.clauses)] })
}

/** "told the Council that any such decision was incapable of having legal effect": what one side says of another's step. */
function invalid(clause: Clause, teller: Clause, reading: SentenceReading): Candidate | null {
  const source = partiesIn(teller.subject, reading)
  const own = partiesIn(clause.subject, reading)
  if (!speaksForMany(source, reading.parsed) || own.some((i) => source.some((s) => sameSide(i, s, reading)))) return null
  const target = own.length ? own : without(partiesIn(patients(teller).flat(), reading), source, reading).filter((i) => !isPress(reading.parsed.mentions[i]))
  return buildCandidate(clause, reading, { type: 'REJECT', mode: 'reject', label: 'Declares invalid', source, target, modality: modalityOf(teller), told: teller, claims: [teller.verb?.main ?? clause.from, ...contentVerbs(clause, reading.clauses)], weight: 0.8 })
}

const effect = /^(effect|force|validity|standing|significance|basis)$/

/** "had no legal effect", "was incapable of having legal effect", "is without legal force". */
function isWithoutEffect(clause: Clause, reading: SentenceReading): boolean {
  const { verb, adjective, objects } = clause
  const { tokens } = reading.chunked
  const isLegal = (p: NounPhrase) => effect.test(p.lemma) && /\blegal\b/.test(tokens.slice(p.from, p.to + 1).map((t) => t.text).join(' '))
  const lacked = objects.flat().some((p) => isLegal(p) && (verb?.negated || /^no$/i.test(tokens[p.from]?.text ?? '')))
  if (/^(have|carry|produce)$/.test(verb?.lemma ?? '')) return lacked
  if (verb?.lemma !== 'be') return false
  return phrasesAfter(clause, ['without']).some(isLegal) || (adjective === 'incapable' && contentsOf(clause, reading.clauses).some((c) => c.objects.flat().some(isLegal)))
}

const renounced = (clause: Clause, source: number[], reading: SentenceReading, more: Partial<Candidate>): Candidate | null =>
  speaksForMany(source, reading.parsed) ? buildCandidate(clause, reading, { type: 'REJECT', mode: 'renounce', label: 'Declares agreement over', source, target: [], weight: 0.8, ...more }) : null

const isAgreement = (phrase: NounPhrase, reading: SentenceReading): boolean =>
  agreementsIn([phrase], reading).length > 0 || isOfClass(phrase.lemma, 'truce') || isOfClass(phrase.lemma, 'treatyPaper')

/** "declared the truce over": with nothing that it is over. */
const endsInOver = ({ from, to }: Clause, { chunked: { tokens } }: SentenceReading): boolean =>
  tokens.slice(from, to + 1).some((token, i) => token.text === 'over' && /^(PUNCT|CCONJ|SCONJ|ADP)$/.test(tokens[from + i + 1]?.pos ?? 'PUNCT'))

/** "is dead", "no longer exists", "has ceased to apply", "was no longer in force". */
function isOver(clause: Clause, { clauses }: SentenceReading): boolean {
  const { verb, adjective } = clause
  if (verb?.negated) return verb.lemma === 'exist' || verb.lemma === 'apply' || (verb.lemma === 'be' && (inForce.test(adjective ?? '') || phrasesAfter(clause, ['in']).some(({ lemma }) => lemma === 'force' || lemma === 'effect')))
  if (verb?.lemma === 'be') return over.test(adjective ?? '')
  return verb?.lemma === 'cease' && contentsOf(clause, clauses).some((c) => /^(exist|apply|be)$/.test(c.verb?.lemma ?? ''))
}
