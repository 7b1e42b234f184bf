import { agents, contentsOf, contentVerbs, partiesBelow, partiesIn, patients, phrasesAfter, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { contentType } from '../content-type'
import { controls } from '../lexicon'
import { modalityOf, subjunctiveVerbs } from '../modality-of'
import type { Clause } from '../syntax/clause'

const wishes = new Set(['want', 'need', 'expect', 'seek', 'persuade', 'remind', 'require', 'warn'])

/** "demanded that Kiev put an end": a form that is base and past alike. */
const formIsOpen = (verb: { lemma: string }): boolean => /^(put|set|cut|let|shut|quit|spread|hit|cast|split)\b/.test(verb.lemma)

// "gave Moscow until Monday to", "gave the rebels 48 hours to".
const deadline = /^(?!.*\bdeadline\b).*(?:\buntil\b|\b(?:hours?|days?|weeks?|months?)\b(?! of\b))/

/** "X gave Y until Monday to withdraw": asked by a day. */
function underDeadline(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb } = clause
  if (verb?.lemma !== 'give' || verb.negated || verb.passive) return null
  const { tokens } = reading.chunked
  const asked = contentsOf(clause, reading.clauses).find((c) => c.kind === 'infinitive' && deadline.test(tokens.slice(verb.to + 1, c.from).map(({ text }) => text.toLowerCase()).join(' ')))
  const source = partiesIn(clause.subject, reading)
  const target = without(partiesIn(clause.objects[0] ?? [], reading), source, reading)
  if (!asked || !source.length || !target.length) return null
  return buildCandidate(clause, reading, { type: 'REQUEST', mode: 'demand', label: 'Demands', source, target, claims: contentVerbs(clause, reading.clauses), weight: 0.9 })
}

/** "X urged Y to withdraw", "X demanded that Y stop", "Y was asked to leave": a request; what was asked for is no act yet. */
export const requestedAct: Rule = {
  name: 'requested-act',
  read: (reading, note) => reading.clauses.flatMap((clause) => {
    const { verb } = clause
    const asked = underDeadline(clause, reading)
    if (asked) return [asked]
    if (!verb || !controls.request.has(verb.lemma) || controls.threaten.has(verb.lemma)) return []
    const content = contentsOf(clause, reading.clauses)
    const addressed = [...patients(clause).flat(), ...phrasesAfter(clause, ['on', 'to', 'upon', 'with', 'for'])]
    const asks = content.filter((c) => (c.kind === 'infinitive' && (c.governorNoun === null || addressed.includes(c.governorNoun) || (verb.lemma === 'tell' && c.subject.some((p) => patients(clause).flat().includes(p))))) || (c.kind === 'complement' && clause.kind !== 'attribution' && subjunctiveVerbs.has(verb.lemma) && ((c.verb?.bare ?? false) || (c.verb?.ambiguous === true && formIsOpen(c.verb)) || ['must', 'should'].includes(c.verb?.modal ?? ''))) || (c.kind === 'gerund' && verb.lemma === 'call for'))
    if (!asks.length) return []
    if (verb.lemma === 'summon' && asks.some((c) => ['ACCUSE', 'REJECT', 'PROTEST'].includes(contentType(c, reading) ?? ''))) return []
    const source = partiesIn(agents(clause), reading)
    // "called for it to be carried out": a thing, asked of nobody who is named.
    const direct = without(partiesIn(patients(clause).flat().filter((p) => !(p.lemma === 'it' && asks.every((c) => c.verb?.passive))), reading), source, reading)
    if ((wishes.has(verb.lemma) || verb.lemma === 'tell' || verb.lemma === 'ask') && !direct.length && !asks.some((c) => c.kind === 'complement')) {
      note(verb.main, 'a wish of nobody in particular')
      return []
    }
    if (verb.lemma === 'expect' && verb.passive) return []
    const subjects = without(asks.filter((c) => c.kind === 'complement').flatMap((c) => partiesIn(c.subject, reading)), source, reading)
    const target = [direct, subjects, without(partiesIn(phrasesAfter(clause, ['from', 'of', 'to', 'on']), reading), source, reading), without(partiesBelow(clause, reading), source, reading)].find((list) => list.length) ?? []
    // "Russia is urged to withdraw": by those whose words the text reports.
    const isReported = verb.passive && verb.tense === 'present' && !verb.perfect && clause.kind === 'main' && !source.length && direct.length > 0
    return [buildCandidate(clause, reading, { type: 'REQUEST', happens: isReported, mode: verb.lemma === 'demand' || verb.lemma === 'insist' || verb.lemma === 'order' ? 'demand' : 'urge', label: verb.lemma === 'order' ? 'Orders' : verb.lemma === 'demand' ? 'Demands' : 'Urges', source, target, modality: modalityOf(clause), claims: contentVerbs(clause, reading.clauses), weight: wishes.has(verb.lemma) ? 0.7 : 1 })]
  }),
}
