import { agents, contentVerbs, partiesBelow, partiesIn, phrasesAfter, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { contentType } from '../content-type'
import { isCooperative } from '../lexicon'
import { isPress, speaksForMany } from '../parties'
import type { Clause } from '../syntax/clause'

const showing = new Set(['signal', 'express', 'show', 'indicate', 'voice', 'declare', 'convey', 'reaffirm', 'reiterate'])

/** "Syria signalled interest in resuming talks with Y", "X expressed its readiness to withdraw": an offer, and nothing done yet. */
export const shownInterest: Rule = {
  name: 'shown-interest',
  read: (reading) => reading.clauses.flatMap((clause) => shown(clause, reading) ?? []),
}

function shown(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb, objects } = clause
  const what = objects.flat().find(({ lemma }) => /^(interest|readiness|willingness|openness|desire|intention)$/.test(lemma))
  if (!verb || verb.passive || verb.negated || !showing.has(verb.lemma) || !what) return null
  const content = reading.clauses.filter((c) => c.governor === clause && (c.kind === 'infinitive' || (c.kind === 'gerund' && c.mark === 'in')))
  const source = partiesIn(agents(clause), reading)
  const type = content.map((c) => contentType(c, reading)).find((one) => one !== null)
  if (!type || !isCooperative(type) || !speaksForMany(source, reading.parsed)) return null
  const target = without([...partiesBelow(clause, reading), ...content.flatMap((c) => partiesIn([...c.objects.flat(), ...phrasesAfter(c, ['with', 'to', 'from', 'for'])], reading))], source, reading).filter((i) => !isPress(reading.parsed.mentions[i]))
  return buildCandidate(clause, reading, { type: 'AGREE', mode: 'offer', label: 'Says it is ready to', source, target: target.slice(0, 1), claims: [what.head, ...contentVerbs(clause, reading.clauses), ...content.flatMap((c) => (c.verb ? [c.verb.main] : []))], weight: 0.7 })
}
