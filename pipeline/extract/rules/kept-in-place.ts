import { partiesIn } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import type { Clause } from '../syntax/clause'
import { tellingClause } from '../telling-clause'

/** "Baghdad demanded that the base be closed. The base will stay, Turkey replied": what is to stay although its end is demanded, as a refusal. */
export const keptInPlace: Rule = {
  name: 'kept-in-place',
  read: (reading) => reading.clauses.flatMap((clause) => kept(clause, reading) ?? []),
}

function kept(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb, subject: [thing], objects, adjective } = clause
  const telling = tellingClause(clause)
  if (!telling || !thing || !verb || verb.negated || verb.perfect || !/^(stay|remain)$/.test(verb.lemma) || !(verb.tense === 'future' || /^(will|would|shall)$/.test(verb.modal ?? ''))) return null
  if (objects.length || (adjective !== null && !/^(open|shut|closed|unchanged)$/.test(adjective)) || !isDemandedAway(thing.lemma, reading)) return null
  return buildCandidate(clause, reading, { type: 'REJECT', mode: 'refuse', label: 'Refuses', told: telling, source: partiesIn(telling.subject, reading), target: [], modality: 'occurred', weight: 0.6 })
}

/** A demand in one of the two sentences before names the thing. */
function isDemandedAway(lemma: string, { parsed: { sentences }, index }: SentenceReading): boolean {
  return sentences.slice(Math.max(0, index - 2), index).some(({ tokens }) => tokens.some((t) => t.lemma === lemma && t.pos === 'NOUN') && tokens.some((t) => /^(demand|urge|insist|request|order)$/.test(t.lemma)))
}
