import { agents, contentsOf, contentVerbs, partiesBelow, partiesIn, patients, phrasesAfter, sameSide, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { contentType } from '../content-type'
import { assertingVerbs, controls, isOfClass } from '../lexicon'
import { conditionOf, modalityOf } from '../modality-of'
import { speaksForMany } from '../parties'
import type { Clause } from '../syntax/clause'
import { tellingClause } from '../telling-clause'

const isNamed = (index: number, { parsed }: SentenceReading): boolean => /^(name|metonym)$/.test(parsed.mentions[index]?.form ?? '')

/** "X threatened to expel Y", "X warned Y against ...", "X warned that Y would ...": the threat is the act, its content is not. */
export const threatenedAct: Rule = {
  name: 'threatened-act',
  read: (reading, note) => reading.clauses.flatMap((clause) => {
    const { verb } = clause
    const claimed = rightToStrike(clause, reading) ?? betterHeed(clause, reading)
    if (claimed) return [claimed]
    if (!verb || !controls.threaten.has(verb.lemma)) return []
    if (clause.kind === 'gerund' && clause.governor?.verb && controls.stop.has(clause.governor.verb.lemma)) {
      note(verb.main, 'a threat only spoken of')
      return []
    }
    const source = partiesIn(agents(clause), reading)
    const direct = without(partiesIn(patients(clause).flat(), reading), source, reading)
    const content = contentsOf(clause, reading.clauses)
    const subjects = content.filter((c) => c.kind === 'complement').flatMap((c) => partiesIn(c.subject, reading))
    const condition = conditionOf(clause, reading.clauses)
    const below = without(partiesBelow(clause, reading), source, reading)
    // "threatened to revoke his visa if the embassy refused": whoever is to meet the condition, where the threat itself names nobody.
    const within = content.flatMap((c) => conditionOf(c, reading.clauses) ?? [])
    const bound = below.every((i) => !isNamed(i, reading)) ? without(partiesIn(within.flatMap((c) => c.subject), reading), source, reading).filter((i) => isNamed(i, reading)) : []
    const target = [direct, condition ? without(partiesIn(condition.subject, reading), source, reading).filter((i) => reading.parsed.mentions[i]?.form !== 'pronoun') : [], without(partiesIn(phrasesAfter(clause, ['against', 'to', 'with', 'of']), reading), source, reading), bound, below, without(subjects, source, reading), without(hitBy(clause, reading), source, reading)].find((list) => list.length) ?? []
    const modality = modalityOf(clause)
    const conditional = modality === 'occurred' && conditionOf(clause, reading.clauses) !== null && verb.tense === 'present'
    return [buildCandidate(clause, reading, { type: 'THREATEN', mode: 'threaten', label: /^(warn|caution)$/.test(verb.lemma) ? 'Warns' : 'Threatens', source, target, modality: conditional ? 'conditional' : modality, claims: [...contentVerbs(clause, reading.clauses), ...phrasesAfter(clause, ['of', 'with', 'about']).map(({ head }) => head)] })]
  }),
}

/** "Iran had better be careful, he said": a warning to whoever had better do something. */
function betterHeed(clause: Clause, reading: SentenceReading): Candidate | null {
  const teller = tellingClause(clause)
  if (clause.verb?.modal !== 'had better' || !teller?.verb) return null
  const source = partiesIn(teller.subject, reading)
  const target = partiesIn(clause.subject, reading)
  if (!speaksForMany(source, reading.parsed) || !target.length || target.some((t) => source.some((s) => sameSide(s, t, reading)))) return null
  return buildCandidate(clause, reading, { type: 'THREATEN', mode: 'threaten', label: 'Warns', source, target, modality: modalityOf(teller), told: teller, claims: [teller.verb.main, ...contentVerbs(clause, reading.clauses)], weight: 0.8 })
}

/** "threatened an answer that would hurt Y", "that would be painful for Y": whom what is threatened would meet. */
const hitBy = (clause: Clause, reading: SentenceReading): number[] =>
  partiesIn(reading.clauses.filter((c) => c.kind === 'relative' && c.governorNoun !== null && patients(clause).flat().includes(c.governorNoun)).flatMap((c) => [...c.objects.flat(), ...phrasesAfter(c, ['for', 'to'])]), reading)

const forcible = new Set(['ASSAULT', 'SANCTION', 'COERCE', 'MOBILIZE'])

/** "said that his men had the right to fire on the town", "said it was free to strike": force that a side says it may use. */
function rightToStrike(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb, governor, subject, objects, adjective } = clause
  const may = verb?.lemma === 'be' ? adjective === 'free' : (verb?.lemma === 'entitle' && verb.passive) || (verb?.lemma === 'have' && objects.flat().some(({ lemma }) => isOfClass(lemma, 'entitlement')))
  if (!verb || !may || verb.negated || verb.modal || clause.kind !== 'complement' || !governor?.verb || governor.verb.negated || !assertingVerbs.has(governor.verb.lemma)) return null
  const source = partiesIn(governor.subject, reading)
  const own = partiesIn(subject, reading).some((s) => source.some((x) => sameSide(s, x, reading))) || subject.some((p) => /^(his|her|its|their|our|my|it|they|he|she|we|i)$/i.test(reading.chunked.tokens[p.from]?.text ?? ''))
  const content = contentsOf(clause, reading.clauses).filter((c) => c.kind === 'infinitive' && forcible.has(contentType(c, reading) ?? ''))
  if (!own || !content.length) return null
  return buildCandidate(clause, reading, { type: 'THREATEN', mode: 'threaten', label: 'Claims a right to', source, target: without(partiesBelow(clause, reading), source, reading).slice(0, 1), modality: modalityOf(governor), told: governor, claims: [governor.verb.main, ...contentVerbs(clause, reading.clauses)], weight: 0.7 })
}
