import { agents, contentsOf, contentVerbs, partiesIn, patients, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { controls } from '../lexicon'
import type { Clause } from '../syntax/clause'

/** "Fighter jets forced a Libyan plane to land", "X was forced to leave the country by Y": what one is made to do is done to him. */
export const forcedAct: Rule = {
  name: 'forced-act',
  read: (reading) => reading.clauses.flatMap((clause) => forced(clause, reading) ?? []),
}

function forced(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb } = clause
  if (!verb || verb.negated || !controls.force.has(verb.lemma) || verb.lemma === 'cause' || !contentsOf(clause, reading.clauses).some(({ kind }) => kind === 'infinitive')) return null
  const source = partiesIn(agents(clause), reading)
  const target = without(partiesIn(patients(clause).flat(), reading), source, reading)
  if (!source.length || !target.length) return null
  return buildCandidate(clause, reading, { type: 'COERCE', mode: 'force', label: 'Forces', source, target: target.slice(0, 1), claims: contentVerbs(clause, reading.clauses), weight: 0.8 })
}
