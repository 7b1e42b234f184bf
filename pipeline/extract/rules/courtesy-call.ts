import { agents, contentsOf, contentVerbs, partiesIn, patients, phrasesAfter, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import type { Clause } from '../syntax/clause'

/** "A delegation called on President Y to discuss the talks": a visit, where "called on Sudan to discuss a truce with the rebels" is an appeal. */
export const courtesyCall: Rule = {
  name: 'courtesy-call',
  read: (reading) => reading.clauses.flatMap((clause) => visit(clause, reading) ?? []),
}

const businessOfVisits = new Set(['discuss', 'brief', 'congratulate', 'pay', 'convey', 'exchange', 'inform', 'thank'])

function visit(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb } = clause
  const [purpose, ...others] = contentsOf(clause, reading.clauses).filter(({ kind }) => kind === 'infinitive')
  if (verb?.lemma !== 'call on' || verb.passive || verb.negated || !purpose?.verb || others.length || !businessOfVisits.has(purpose.verb.lemma) || phrasesAfter(purpose, ['with']).length) return null
  const source = partiesIn(agents(clause), reading)
  const host = without(partiesIn(patients(clause).flat(), reading), source, reading).filter((i) => reading.parsed.mentions[i]?.kind === 'person')
  return source.length && host.length ? buildCandidate(clause, reading, { type: 'CONSULT', mode: 'visit', label: 'Calls on', both: true, source, target: host.slice(0, 1), claims: contentVerbs(clause, reading.clauses), weight: 0.8 }) : null
}
