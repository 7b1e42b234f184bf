import { agents, partiesIn, phrasesBehind, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import type { Clause } from '../syntax/clause'
import type { NounPhrase } from '../syntax/items'

const giving = new Set(['give', 'hand', 'hand over', 'present', 'submit', 'send', 'deliver', 'pass', 'pass on', 'show', 'produce'])
const demands = /^(demand|condition|term|request|requirement|grievance)$/

/** "X handed Y a list of steps that it ought to take", "presented a list of thirteen demands to Y": what a list asks of whoever is given it. */
export const listedDemands: Rule = {
  name: 'listed-demands',
  read: (reading) => reading.clauses.flatMap((clause) => handed(clause, reading) ?? []),
}

function handed(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb, objects } = clause
  if (!verb || verb.negated || !giving.has(verb.lemma)) return null
  const list = [...objects.flat(), ...(verb.passive ? clause.subject : [])].find((p) => /^(list|set|catalogue|catalog|series)$/.test(p.lemma) && asks(p, reading))
  if (!list) return null
  const source = partiesIn(agents(clause), reading)
  const given = partiesIn([...objects.flat(), ...(verb.passive ? clause.subject : []), ...phrasesBehind(clause, ['to', 'with'])].filter((p) => p !== list), reading)
  const target = without(given, source, reading).slice(0, 1)
  return target.length ? buildCandidate(clause, reading, { type: 'REQUEST', mode: 'demand', label: 'Hands over demands', source, target, claims: [list.head], weight: 0.8 }) : null
}

/** "of demands", "of steps that the government ought to take". */
function asks(list: NounPhrase, { clauses }: SentenceReading): boolean {
  const held = list.prepositions.filter(({ word }) => word === 'of').flatMap(({ phrases }) => phrases)
  return held.some((p) => demands.test(p.lemma) || (/^(step|measure|change|reform|concession)$/.test(p.lemma) && clauses.some(({ governorNoun, verb }) => governorNoun === p && verb !== null && (/^(must|should)$/.test(verb.modal ?? '') || /^(ought|need|have)$/.test(verb.lemma)))))
}
