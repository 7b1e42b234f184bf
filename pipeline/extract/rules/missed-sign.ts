import { agents, partiesIn, phrasesAfter, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { contentType } from '../content-type'
import { isCooperative } from '../lexicon'
import { speaksForMany } from '../parties'
import type { Clause } from '../syntax/clause'
import type { NounPhrase } from '../syntax/items'

/** What one side looks for in another, and blames it for where it finds none. */
const wanted = /^(progress|restraint|goodwill|will|willingness|readiness|compliance|commitment|movement|improvement|cooperation|flexibility|de-escalation|withdrawal|pullback|implementation)$/
const carryOut = /^(implement|honour|honor|respect|observe|keep|fulfil|fulfill|comply|comply with|abide by|carry out)$/

/** "Kerry saw no sign that Russia was honouring the deal", "on the Russian side she saw nothing of the kind": what is missed in another is held against it. */
export const missedSign: Rule = {
  name: 'missed-sign',
  read: (reading) => reading.clauses.flatMap((clause) => missed(clause, reading) ?? []),
}

function missed(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb, objects } = clause
  if (!verb || verb.passive || verb.modal || !/^(see|find|observe|notice|detect|perceive)$/.test(verb.lemma)) return null
  const what = objects.flat().find((p) => isMissed(p, clause, reading))
  const source = partiesIn(agents(clause), reading)
  if (!what || !speaksForMany(source, reading.parsed)) return null
  const told = reading.clauses.filter((c) => c.governor === clause && c.kind === 'complement').flatMap(({ subject }) => subject)
  const sides = [...told, ...phrasesAfter(clause, ['from', 'on', 'by', 'in', 'of']), ...what.prepositions.flatMap(({ phrases }) => phrases)]
  const target = without(partiesIn(sides, reading), source, reading)
  return target.length ? buildCandidate(clause, reading, { type: 'ACCUSE', mode: 'accuse', label: 'Accuses', source, target: target.slice(0, 1), modality: 'occurred', claims: [what.head], weight: 0.7 }) : null
}

/** "no progress", "no sign of restraint", "little sign that X was honouring it", "nothing of the kind" behind what another has done. */
function isMissed(phrase: NounPhrase, clause: Clause, reading: SentenceReading): boolean {
  const opening = reading.chunked.tokens[phrase.from]?.text.toLowerCase() ?? ''
  const of = phrase.prepositions.filter(({ word }) => word === 'of').flatMap(({ phrases }) => phrases)
  if (phrase.lemma === 'nothing') return reading.chunked.tokens.slice(phrase.to + 1, phrase.to + 4).some(({ text }) => /^(kind|sort)$/.test(text)) && reading.clauses.some((c) => c.from < clause.from && isGood(c, reading))
  if (opening !== 'no' && opening !== 'little' && !(opening === 'any' && clause.verb?.negated)) return false
  if (wanted.test(phrase.lemma)) return true
  return /^(sign|indication|hint|trace|evidence)$/.test(phrase.lemma) && (of.some((p) => wanted.test(p.lemma)) || reading.clauses.some((c) => c.governor === clause && c.kind === 'complement' && c.verb !== null && !c.verb.negated && isGood(c, reading)))
}

const isGood = (clause: Clause, reading: SentenceReading): boolean => {
  const type = contentType(clause, reading)
  return carryOut.test(clause.verb?.lemma ?? '') || type === 'RETREAT' || (type !== null && isCooperative(type))
}
