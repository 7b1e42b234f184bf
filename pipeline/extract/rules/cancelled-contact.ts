import { partiesIn } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { controls } from '../lexicon'
import { modalityOf } from '../modality-of'
import { readActNoun } from '../read-act-noun'
import type { Clause } from '../syntax/clause'
import type { NounPhrase } from '../syntax/items'

const happening = new Set(['happen', 'occur', 'go ahead', 'materialize', 'materialise'])
const callingOff = new Set(['call off', 'cancel', 'scrap'])

/** "Talks between X and Y did not take place", "the summit of X was called off": a contact that was planned and was not held. */
export const cancelledContact: Rule = {
  name: 'cancelled-contact',
  read: (reading) => reading.clauses.flatMap((clause) => cancelled(clause, reading) ?? []),
}

function cancelled(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb, subject: [contact] } = clause
  const frame = contact ? readActNoun(contact, reading) : null
  if (!verb || !contact || frame?.type !== 'CONSULT' || !isNotHeld(clause)) return null
  const parties = partiesIn([...contact.prepositions.filter(({ word }) => /^(of|between|with|among)$/.test(word)).flatMap(({ phrases }) => phrases), ...(contact.possessor ? [contact.possessor] : [])], reading)
  if (!parties.length) return null
  return buildCandidate(clause, reading, { type: 'CONSULT', mode: frame.mode, label: frame.label, modality: 'negated', happens: true, both: true, source: parties.slice(0, 1), target: parties.slice(1), untargeted: true, claims: [contact.head], told: planOf(contact, clause, reading) ?? clause })
}

/** "did not take place", "never happened", "has been cancelled"; what is only feared or planned to be so is not. */
function isNotHeld(clause: Clause): boolean {
  const { verb } = clause
  if (!verb || (clause.kind !== 'main' && clause.kind !== 'complement')) return false
  const takesPlace = verb.lemma === 'take' && clause.objects.flat().some(({ lemma }) => lemma === 'place')
  if (takesPlace || happening.has(verb.lemma)) return modalityOf(clause) === 'negated' && verb.modal === null
  return callingOff.has(verb.lemma) && verb.passive && modalityOf(clause) === 'occurred'
}

/** "talks with X, which had been planned for Tuesday": that clause has their day. */
const planOf = (contact: NounPhrase, outer: Clause, { clauses }: SentenceReading): Clause | undefined =>
  clauses.find(({ kind, verb, governorNoun }) => (kind === 'relative' || kind === 'participle') && verb && governorNoun && governorNoun.from >= contact.from && governorNoun.to < (outer.verb?.from ?? 0) && (controls.plan.has(verb.lemma) || controls.expect.has(verb.lemma)))
