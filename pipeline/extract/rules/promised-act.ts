import { agents, contentsOf, contentVerbs, partiesBelow, partiesIn, patients, phrasesAfter, sameSide, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Rule, SentenceReading } from '../candidate'
import { contentType } from '../content-type'
import { controls, isCooperative } from '../lexicon'
import { conditionOf, modalityOf } from '../modality-of'
import { isSpokesperson } from '../parties'
import type { Clause } from '../syntax/clause'

/** "X said Y was ready to ...": an opinion of Y, not Y's own word. */
function reportedByOthers(clause: Clause, reading: SentenceReading): boolean {
  if (clause.kind !== 'complement' || !clause.governor) return false
  const speakers = partiesIn(clause.governor.subject, reading).filter((s) => !isSpokesperson(reading.parsed.mentions[s]))
  const subject = partiesIn(clause.subject, reading)
  const land = (i: number) => reading.parsed.mentions[i]?.country ?? null
  return speakers.some((a) => land(a) !== null && subject.some((b) => land(b) !== null && land(a) !== land(b) && !sameSide(a, b, reading)))
}

/** "X agreed to withdraw", "X pledged that ...", "X is ready to talk": a promise; a promise of a hostile act is a threat. */
export const promisedAct: Rule = {
  name: 'promised-act',
  read: (reading) => reading.clauses.flatMap((clause) => {
    const { verb } = clause
    if (!verb) return []
    const ready = verb.lemma === 'be' || verb.lemma === 'remain' || verb.lemma === 'stand' ? clause.adjective !== null && controls.ready.has(clause.adjective) && !verb.negated : false
    const content = contentsOf(clause, reading.clauses).filter((c) => ready ? c.kind === 'infinitive' : true)
    if (!(controls.promise.has(verb.lemma) || ready) || !content.length) return []
    if (ready && reportedByOthers(clause, reading)) return []
    const types = content.flatMap((c) => contentType(c, reading) ?? [])
    if (['decide', 'determine', 'resolve', 'opt', 'vote'].includes(verb.lemma) && !types.length) return []
    if (ready && types[0] === 'CONSULT') return []
    const hostile = types[0] !== undefined && !isCooperative(types[0]) && types[0] !== 'REQUEST' && types[0] !== 'REJECT'
    const bringToJustice = content.some((c) => /^(track down|hunt down|retaliate|avenge|punish|bring|destroy|hit back|respond|strike back)$/.test(c.verb?.lemma ?? '') && (c.verb?.lemma !== 'bring' || c.prepositions.some((p) => p.phrases.some((q) => q.lemma === 'justice'))))
    const negated = content.some((c) => c.verb?.negated)
    const threat = (hostile !== negated && hostile) || bringToJustice
    if (negated && types[0] !== undefined && isCooperative(types[0]) && content.every((c) => c.kind === 'infinitive')) {
      return [buildCandidate(clause, reading, { type: 'REJECT', mode: 'refuse', label: 'Refuses', source: partiesIn(agents(clause), reading), target: partiesBelow(clause, reading).slice(0, 1), claims: contentVerbs(clause, reading.clauses) })]
    }
    const source = partiesIn(agents(clause), reading)
    const direct = without(partiesIn([...patients(clause).flat(), ...phrasesAfter(clause, ['with', 'to'])], reading), source, reading)
    const lower = without(partiesBelow(clause, reading), source, reading)
    const subjects = without(content.flatMap((c) => partiesIn(c.subject, reading)), source, reading)
    const together = source.length > 1 && !direct.length && verb.lemma.startsWith('agree')
    const target = [direct, together ? source.slice(1) : [], lower, subjects].find((list) => list.length) ?? []
    const condition = conditionOf(clause, reading.clauses)
    const own = modalityOf(clause)
    const modality = ready && own === 'ongoing' ? 'occurred' : own
    return [buildCandidate(clause, reading, {
      type: threat ? 'THREATEN' : 'AGREE', mode: threat ? 'threaten' : ready ? 'offer' : verb.lemma === 'agree' ? 'agree' : 'promise', label: threat ? 'Threatens' : ready ? 'Says it is ready to' : verb.lemma.startsWith('agree') ? 'Agrees' : 'Promises',
      source: together ? source.slice(0, 1) : source, target, both: together || (verb.lemma.startsWith('agree') && direct.length > 0),
      modality: threat && condition !== null && modality === 'occurred' && ready ? 'conditional' : modality, condition, claims: contentVerbs(clause, reading.clauses),
    })]
  }),
}
