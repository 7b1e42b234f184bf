import { agents, contentVerbs, partiesIn, patients, sameSide, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Rule, SentenceReading } from '../candidate'
import { assertingVerbs } from '../lexicon'
import { modalityOf } from '../modality-of'
import { isPress } from '../parties'
import type { Clause } from '../syntax/clause'

/** What two agree on or one rules is no demand of the other. */
const deciding = new Set(['agree', 'decide', 'determine', 'believe', 'think', 'feel'])

/** "should leave the past behind and look ahead": one demand. */
const isGoneOn = (clause: Clause, { clauses }: SentenceReading): boolean =>
  clauses.slice(0, clauses.indexOf(clause)).some((c) => c.governor === clause.governor && c.kind === clause.kind && c.subject.length > 0 && c.subject === clause.subject && c.verb?.modal === clause.verb?.modal)

/** "X said Y must withdraw", "X told Y it needs to ...": a demand made by saying what another ought to do. */
export const statedDemand: Rule = {
  name: 'stated-demand',
  read: (reading) => reading.clauses.flatMap((clause) => {
    const { verb, governor } = clause
    if (clause.kind !== 'complement' || !verb || !governor?.verb || deciding.has(governor.verb.lemma) || !(assertingVerbs.has(governor.verb.lemma) || /^(warn|demand)$/.test(governor.verb.lemma))) return []
    const duty = verb.modal === 'must' || verb.modal === 'should' || ((verb.lemma === 'need' || verb.lemma === 'have' || verb.lemma === 'ought') && !verb.perfect && reading.clauses.some((c) => c.governor === clause && c.kind === 'infinitive' && !(verb.lemma === 'have' && clause.objects.length > 0)))
    if (!duty || isGoneOn(clause, reading)) return []
    // "Putin should know that sanctions would remain": a warning.
    const warns = verb.modal !== null && !verb.negated && /^(know|understand|realise|realize)$/.test(verb.lemma) && reading.clauses.some((c) => c.governor === clause && c.kind === 'complement')
    const source = partiesIn(agents(governor), reading)
    const addressed = partiesIn(patients(governor).flat(), reading).filter((i) => !isPress(reading.parsed.mentions[i]))
    // "it must be Kiev which stops": of Kiev.
    const cleft = verb.lemma === 'be' && clause.subject.some((p) => p.lemma === 'it')
    const subject = partiesIn(cleft ? clause.objects.flat() : clause.subject, reading)
    // "the border must be closed", "the sanctions on Y should end": a thing, asked of nobody who is named.
    const isThing = clause.subject.some(({ lemma }) => /^(sanctions?|embargo)$/.test(lemma)) || verb.passive && subject.every((i) => reading.parsed.mentions[i]?.kind === 'place' && reading.parsed.mentions[i]?.form === 'description')
    if (isThing && !addressed.length) return []
    const target = [subject.filter((s) => !source.some((x) => sameSide(x, s, reading))), without(addressed, source, reading), verb.passive ? subject : []].find((list) => list.length) ?? []
    if (!source.length || !target.length) return []
    // "Brussels ought to be ashamed", "should not have done it": blame, and nothing asked for.
    const blames = (verb.modal === 'should' && verb.perfect) || reading.clauses.some((c) => (c === clause || c.governor === clause) && c.verb?.lemma === 'be' && c.adjective === 'ashamed' && !c.verb.negated)
    if (blames) return [buildCandidate(clause, reading, { type: 'ACCUSE', mode: 'criticize', label: 'Criticises', source, target, modality: modalityOf(governor), told: governor, claims: [governor.verb.main, ...contentVerbs(clause, reading.clauses)], weight: 0.9 })]
    return [buildCandidate(clause, reading, { ...(warns ? { type: 'THREATEN', mode: 'threaten', label: 'Warns' } as const : { type: 'REQUEST', mode: 'demand', label: 'Demands' } as const), source, target, modality: modalityOf(governor), told: governor, claims: [governor.verb.main, ...contentVerbs(clause, reading.clauses)], weight: 0.9 })]
  }),
}
