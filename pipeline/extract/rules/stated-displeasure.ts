import { agents, partiesIn, partiesOfModifiers, phrasesAfter, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { isOfClass } from '../lexicon'
import { speaksForMany } from '../parties'
import type { Clause } from '../syntax/clause'

/** "X reacted with anger to the sanctions that Y imposed", "X questioned whether a vote could be held": what a side shows or says that it does not like. */
export const statedDispleasure: Rule = {
  name: 'stated-displeasure',
  read: (reading) => reading.clauses.flatMap((clause) => angered(clause, reading) ?? doubted(clause, reading) ?? []),
}

const anger = new Set(['anger', 'fury', 'outrage', 'indignation', 'dismay', 'scorn', 'disgust', 'contempt', 'defiance', 'derision', 'disbelief', 'protest'])

function angered(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb } = clause
  const source = partiesIn(agents(clause), reading)
  if (!verb || verb.negated || verb.passive || !/^(react|respond|reply)( to)?$/.test(verb.lemma) || !speaksForMany(source, reading.parsed)) return null
  const isAngry = phrasesAfter(clause, ['with', 'in']).some(({ lemma }) => anger.has(lemma)) || verb.adverbs.some((word) => /^(angrily|furiously|indignantly|scornfully)$/.test(word))
  const at = phrasesAfter(clause, ['to']).concat(verb.lemma.endsWith(' to') ? clause.objects.flat() : [])
  if (!isAngry || !at.length) return null
  // "the sanctions that Y imposed": at Y, and not at those they hit.
  const doers = partiesOfModifiers(at, reading)
  const target = without(doers.length ? doers : partiesIn(at, reading), source, reading)
  return buildCandidate(clause, reading, { type: 'REJECT', mode: 'reject', label: 'Reacts with anger', source, target: target.slice(0, 2), weight: 0.9 })
}

/** "questioned whether the election was fair", "doubted whether talks made sense". */
function doubted(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb } = clause
  if (!verb || verb.negated || verb.passive || !/^(question|doubt|challenge)$/.test(verb.lemma) || clause.objects.length) return null
  const content = reading.clauses.find((c) => c.governor === clause && c.mark === 'whether' && c.verb !== null)
  const matter = content?.subject.some((p) => p.lemma !== 'it' && (isOfClass(p.lemma, 'refusable') || isOfClass(p.lemma, 'firmAgreement') || partiesIn([p], reading).length > 0))
  const source = partiesIn(agents(clause), reading)
  if (!content?.verb || !matter || !speaksForMany(source, reading.parsed)) return null
  return buildCandidate(clause, reading, { type: 'REJECT', mode: 'reject', label: 'Questions', source, target: without(partiesIn(content.subject, reading), source, reading).slice(0, 1), claims: [content.verb.main], weight: 0.7 })
}
