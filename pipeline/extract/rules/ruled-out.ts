import { contentVerbs, partiesIn, sameSide, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { isOfClass, speakingVerbs } from '../lexicon'
import { modalityOf } from '../modality-of'
import { speaksForMany } from '../parties'
import type { Clause } from '../syntax/clause'
import { tellingClause } from '../telling-clause'

/** "There will be no talks with X, Y said", "there could be no elections, Y told reporters": what a side says is not to be, it refuses. */
export const ruledOut: Rule = {
  name: 'ruled-out',
  read: (reading) => reading.clauses.flatMap((clause) => {
    const { verb, governor } = clause
    const closed = outOfQuestion(clause, reading)
    if (closed) return [closed]
    if (!verb || !/^(will|wo|can|ca|could|may|would|'ll)$/.test(verb.modal ?? (verb.tense === 'future' ? 'will' : ''))) return []
    const denied = deniedRight(clause, reading)
    if (denied) return [denied]
    if (undertaking.has(verb.lemma) && !verb.passive) return withheldBy(clause, reading)
    if (verb.lemma !== 'be' || !clause.subject.some((p) => p.lemma === 'there')) return []
    const refused = clause.objects.flat().find((p) => isOfClass(p.lemma, 'refusable') && (verb.negated || opensWithNo(p.from, reading)))
    if (!refused || !governor?.verb || !speakingVerbs.has(governor.verb.lemma) || !saysIt(clause, governor)) return []
    const source = partiesIn(governor.subject, reading)
    if (!speaksForMany(source, reading.parsed)) return []
    const with_ = [...clause.prepositions, ...refused.prepositions].filter(({ word }) => word === 'with').flatMap(({ phrases }) => phrases)
    return [buildCandidate(clause, reading, { type: 'REJECT', mode: 'refuse', label: 'Rules out', source, target: without(partiesIn(with_, reading), source, reading), modality: modalityOf(governor), told: governor, claims: [governor.verb.main, refused.head], weight: 0.8 })]
  }),
}

/** "Lifting the embargo was out of the question, X said", "talks with Y are off the table, X said". */
function outOfQuestion(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb, subject } = clause
  const teller = tellingClause(clause)
  const { tokens } = reading.chunked
  if (!teller?.verb || verb?.lemma !== 'be' || verb.negated || !/^(?:out of (?:the )?question|off the table|not (?:negotiable|on the table))$/.test(tokens.slice(verb.to + 1, verb.to + 5).map(({ text }) => text).join(' ').replace(/ ?[,.;:”"].*$/, ''))) return null
  const source = partiesIn(teller.subject, reading)
  if (!speaksForMany(source, reading.parsed)) return null
  const others = [...subject, ...reading.clauses.filter((c) => c.kind === 'gerund' && c.from < verb.from && c.to >= verb.from - 1).flatMap((c) => [...c.objects.flat(), ...c.prepositions.flatMap(({ phrases }) => phrases)])]
  return buildCandidate(clause, reading, { type: 'REJECT', mode: 'refuse', label: 'Rules out', source, target: without(partiesIn(others, reading), source, reading).filter((o) => !source.some((s) => sameSide(o, s, reading))).slice(0, 1), modality: modalityOf(teller), told: teller, claims: [teller.verb.main], weight: 0.8 })
}

const claiming = new Set(['use', 'invoke', 'claim', 'trigger', 'activate', 'demand', 'dictate', 'impose', 'decide', 'vote', 'join', 'end', 'change', 'terminate', 'cancel', 'annul', 'undo', 'renegotiate', 'reopen', 'rewrite', 'veto', 'revoke'])

/** "replied that a country which has left the accord cannot use it", "No country could end it alone, X said": what one side says that another has no right to. */
function deniedRight(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb, subject } = clause
  const teller = tellingClause(clause)
  if (!verb?.negated || verb.passive || !/^(can|ca|could|may)$/.test(verb.modal ?? '') || !claiming.has(verb.lemma) || !teller?.verb) return null
  const source = partiesIn(teller.subject, reading)
  const others = partiesIn(subject, reading)
  const isNobody = subject.some((p) => opensWithNo(p.from, reading))
  if (!speaksForMany(source, reading.parsed) || !(others.length || isNobody) || others.some((o) => source.some((s) => sameSide(o, s, reading)))) return null
  return buildCandidate(clause, reading, { type: 'REJECT', mode: 'refuse', label: 'Denies a right', source, target: isNobody ? [] : others, modality: modalityOf(teller), told: teller, claims: [teller.verb.main, ...contentVerbs(clause, reading.clauses)], weight: 0.8 })
}

const undertaking = new Set(['take', 'make', 'hold', 'start', 'open', 'enter'])

/** "will take no action", "would hold no talks with Y": what its own subject will not do. */
function withheldBy(clause: Clause, reading: SentenceReading): Candidate[] {
  const withheld = clause.objects.flat().find((p) => opensWithNo(p.from, reading) && (isOfClass(p.lemma, 'refusable') || /^(action|step|concession|part|promise|move)$/.test(p.lemma)))
  const source = partiesIn(clause.subject, reading)
  if (!withheld || !speaksForMany(source, reading.parsed)) return []
  const others = [...clause.prepositions, ...withheld.prepositions].filter(({ word }) => /^(with|to|against)$/.test(word)).flatMap(({ phrases }) => phrases)
  return [buildCandidate(clause, reading, { type: 'REJECT', mode: 'refuse', label: 'Refuses', source, target: without(partiesIn(others, reading), source, reading), modality: 'occurred', claims: [withheld.head], weight: 0.8 })]
}

const opensWithNo = (at: number, { chunked }: SentenceReading): boolean => /^no$/i.test(chunked.tokens[at]?.text ?? '')

const saysIt = ({ kind }: Clause, governor: Clause): boolean => (kind === 'complement' || governor.kind === 'attribution') && !governor.verb?.negated
