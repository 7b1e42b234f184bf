import { agents, partiesIn, patients, phrasesAfter, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { isOfClass } from '../lexicon'
import { speaksForMany } from '../parties'
import type { Clause } from '../syntax/clause'

/** "X imposed sanctions on eleven officials and Y listed twenty-one more": a measure that the clause before it names, taken by another too. */
export const listedToo: Rule = {
  name: 'listed-too',
  read: (reading) => reading.clauses.flatMap((clause) => listed(clause, reading) ?? []),
}

const listing = new Set(['list', 'add', 'name', 'blacklist', 'target', 'hit'])

function listed(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb } = clause
  const more = clause.objects.flat().find((p) => /^(more|other|others|another)$/.test(p.lemma))
  if (!verb || verb.negated || verb.passive || !listing.has(verb.lemma) || !more) return null
  // "sanctions on Poles and Czechs and the union listed more": of what "and" joins before the verb, only the last is sure to be its subject.
  const source = partiesIn(agents(clause).slice(-1), reading)
  const before = reading.clauses.slice(0, reading.clauses.indexOf(clause)).findLast((c) => c.verb !== null && !c.verb.negated && patients(c).flat().some(({ lemma }) => isOfClass(lemma, 'sanction')))
  if (!before || !speaksForMany(source, reading.parsed)) return null
  const hit = ['on', 'against']
  const whom = [...phrasesAfter(before, hit), ...patients(before).flat().flatMap(({ prepositions }) => prepositions.filter(({ word }) => hit.includes(word)).flatMap(({ phrases }) => phrases))]
  const named = partiesIn([more], reading)
  const target = without(named.length ? named : partiesIn(whom, reading), source, reading)
  return buildCandidate(clause, reading, { type: 'SANCTION', mode: 'list', label: 'Puts on sanctions list', source, target: target.slice(0, 1), weight: 0.8 })
}
