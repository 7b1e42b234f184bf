import { agents, partiesIn, phrasesAfter, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { nounType } from '../content-type'
import { isCooperative } from '../lexicon'
import { conditionOf } from '../modality-of'
import { speaksForMany } from '../parties'
import type { Clause } from '../syntax/clause'

/** "X left the door open to more sanctions", "Y keeps the door open for talks with X": a threat, or an offer, that has yet to be made good. */
export const openDoor: Rule = {
  name: 'open-door',
  read: (reading) => reading.clauses.flatMap((clause) => leftOpen(clause, reading) ?? []),
}

function leftOpen(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb, objects, adjective } = clause
  const door = objects.flat().find(({ lemma }) => lemma === 'door' || lemma === 'option')
  if (!verb || verb.negated || verb.passive || !/^(leave|keep|hold)$/.test(verb.lemma) || !door || adjective !== 'open') return null
  const behind = [...phrasesAfter(clause, ['to', 'for', 'of']), ...door.prepositions.filter(({ word }) => /^(to|for|of)$/.test(word)).flatMap(({ phrases }) => phrases)]
  const what = behind.find((p) => nounType(p, reading) !== null)
  const source = partiesIn(agents(clause), reading)
  if (!what || !speaksForMany(source, reading.parsed)) return null
  const offers = isCooperative(nounType(what, reading) ?? 'REJECT')
  const condition = conditionOf(clause, reading.clauses)
  const others = partiesIn([...what.prepositions.filter(({ word }) => /^(with|on|against|for)$/.test(word)).flatMap(({ phrases }) => phrases), ...phrasesAfter(clause, ['with', 'on', 'against'])], reading)
  const target = without(others.length || !condition ? others : partiesIn(condition.subject, reading), source, reading)
  return buildCandidate(clause, reading, {
    ...(offers ? { type: 'AGREE', mode: 'offer', label: 'Leaves the door open' } : { type: 'THREATEN', mode: 'threaten', label: 'Leaves the door open' }),
    source, target: target.slice(0, 1), condition, claims: [what.head, door.head], weight: 0.8,
  })
}
