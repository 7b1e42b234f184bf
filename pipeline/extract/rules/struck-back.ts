import { agents, partiesIn, phrasesAfter, phrasesBehind, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { isOfClass, nounFrames } from '../lexicon'
import { readActNoun } from '../read-act-noun'
import type { Clause } from '../syntax/clause'
import type { NounPhrase } from '../syntax/items'

const answering = new Set(['hit back', 'strike back', 'retaliate', 'respond', 'reply', 'react', 'answer', 'counter'])
const forcible = new Set(['SANCTION', 'ASSAULT', 'COERCE', 'MOBILIZE'])

/** "Beijing hit back with tariffs on American cars", "Israel responded with air strikes on Gaza": the answer is what it answers with. */
export const struckBack: Rule = {
  name: 'struck-back',
  read: (reading) => reading.clauses.flatMap((clause) => answered(clause, reading) ?? []),
}

function answered(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb } = clause
  if (!verb || verb.negated || verb.passive || !answering.has(verb.lemma)) return null
  const means = phrasesBehind(clause, ['with']).find((p) => forcible.has(frameOf(p, reading)?.type ?? ''))
  const frame = means ? frameOf(means, reading) : null
  if (!means || !frame) return null
  const source = partiesIn(agents(clause), reading)
  const others = [...means.prepositions.filter(({ word }) => /^(on|against|at|in)$/.test(word)).flatMap(({ phrases }) => phrases), ...phrasesAfter(clause, ['on', 'against'])]
  return buildCandidate(clause, reading, { type: frame.type, mode: frame.mode, label: frame.label, source, target: without(partiesIn(others, reading), source, reading), claims: [means.head], weight: 0.85 })
}

const frameOf = (phrase: NounPhrase, reading: SentenceReading) =>
  readActNoun(phrase, reading) ?? (isOfClass(phrase.lemma, 'levy') ? (nounFrames.get('tariff')?.[0] ?? null) : null)
