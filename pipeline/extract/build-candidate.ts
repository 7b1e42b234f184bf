import type { Candidate, SentenceReading } from './candidate'
import { conditionOf, modalityOf } from './modality-of'
import type { Clause } from './syntax/clause'

type Needed = Pick<Candidate, 'type' | 'mode' | 'label' | 'source' | 'target'>

/** A candidate told by a clause's verb, with what most rules leave as it is. */
export function buildCandidate(clause: Clause, reading: SentenceReading, needed: Needed & Partial<Candidate>): Candidate {
  const verb = clause.verb
  return {
    modality: modalityOf(clause), clause, act: verb ? [verb.from, verb.to] : [clause.from, clause.from],
    both: false, agreement: null, condition: conditionOf(clause, reading.clauses), claims: [], weight: 1, ...needed,
  }
}
