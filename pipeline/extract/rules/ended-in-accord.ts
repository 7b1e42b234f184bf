import { partiesIn, phrasesAfter } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { isOfClass } from '../lexicon'
import { readActNoun } from '../read-act-noun'
import type { Clause } from '../syntax/clause'

/** "The meeting of X and Y ended with an accord", "The talks concluded in Lusaka with a truce": an agreement, by whoever met. */
export const endedInAccord: Rule = {
  name: 'ended-in-accord',
  read: (reading) => reading.clauses.flatMap((clause) => ended(clause, reading) ?? []),
}

function ended(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb, subject, prepositions } = clause
  const talks = subject.find((p) => readActNoun(p, reading)?.type === 'CONSULT' || isOfClass(p.lemma, 'talks'))
  if (!verb || verb.negated || verb.passive || verb.modal || !/^(end|conclude|close|finish|wind up|wrap up|break up)$/.test(verb.lemma) || !talks) return null
  const accord = phrasesAfter(clause, ['with', 'in']).find((p) => p.from > verb.to && (isOfClass(p.lemma, 'truce') || made.test(p.lemma)) && !/^no$/i.test(reading.chunked.tokens[p.from]?.text ?? ''))
  if (!accord) return null
  const sides = partiesIn([...talks.prepositions, ...prepositions].filter(({ word }) => /^(of|between|with|among)$/.test(word)).flatMap(({ phrases }) => phrases).filter((p) => p !== accord && p.to < verb.from), reading)
  return buildCandidate(clause, reading, { type: 'AGREE', mode: 'reach', label: 'Talks end in agreement', both: true, agreement: 'reached', source: sides.slice(0, 1), target: sides.slice(1), happens: true, untargeted: true, claims: [talks.head, accord.head], weight: 0.8 })
}

/** What talks end with when they succeed; a statement may say that they did not. */
const made = /^(agreement|accord|deal|treaty|pact|compromise|settlement|understanding|memorandum|protocol|declaration)$/
