import { agents, contentsOf, contentVerbs, partiesIn, patients, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { isOfClass } from '../lexicon'
import type { Clause } from '../syntax/clause'
import type { NounPhrase } from '../syntax/items'

/** "Niger ordered the French ambassador to leave", "gave two diplomats 48 hours to leave": envoys are expelled, and not asked. */
export const orderedOut: Rule = {
  name: 'ordered-out',
  read: (reading) => reading.clauses.flatMap((clause) => expelled(clause, reading) ?? []),
}

function expelled(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb } = clause
  const whom = patients(clause).flat()
  const orders = verb?.lemma === 'give' ? reading.chunked.tokens.slice(verb.to + 1, clause.to + 1).some(({ lemma }) => /^(hour|day|week)$/.test(lemma)) : /^(order|tell|instruct|ask)$/.test(verb?.lemma ?? '')
  if (!verb || verb.negated || !orders || !whom.some((p) => areEnvoys(p, reading))) return null
  if (!contentsOf(clause, reading.clauses).some((c) => c.kind === 'infinitive' && /^(leave|depart|go home|quit)$/.test(c.verb?.lemma ?? '') && !c.verb?.negated)) return null
  const source = partiesIn(agents(clause), reading)
  const target = without(partiesIn(whom, reading), source, reading)
  return target.length ? buildCandidate(clause, reading, { type: 'SANCTION', mode: 'expel', label: 'Expels', source, target: target.slice(0, 2), claims: contentVerbs(clause, reading.clauses), weight: 0.9 }) : null
}

/** "two Russian diplomats", "the mission". */
const areEnvoys = ({ from, to }: NounPhrase, { chunked }: SentenceReading): boolean =>
  chunked.tokens.slice(from, to + 1).some(({ lemma }) => isOfClass(lemma, 'envoys') || /^(mission|embassy|consulate)$/.test(lemma))
