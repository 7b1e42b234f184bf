import { agents, contentsOf, contentVerbs, partiesBelow, partiesIn, patients, phrasesAfter, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Rule, SentenceReading } from '../candidate'
import { controls } from '../lexicon'
import { conditionOf, modalityOf } from '../modality-of'

const isNamed = (index: number, { parsed }: SentenceReading): boolean => /^(name|metonym)$/.test(parsed.mentions[index]?.form ?? '')

/** "X threatened to expel Y", "X warned Y against ...", "X warned that Y would ...": the threat is the act, its content is not. */
export const threatenedAct: Rule = {
  name: 'threatened-act',
  read: (reading, note) => reading.clauses.flatMap((clause) => {
    const { verb } = clause
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
    const target = [direct, condition ? without(partiesIn(condition.subject, reading), source, reading).filter((i) => reading.parsed.mentions[i]?.form !== 'pronoun') : [], without(partiesIn(phrasesAfter(clause, ['against', 'to', 'with', 'of']), reading), source, reading), bound, below, without(subjects, source, reading)].find((list) => list.length) ?? []
    const modality = modalityOf(clause)
    const conditional = modality === 'occurred' && conditionOf(clause, reading.clauses) !== null && verb.tense === 'present'
    return [buildCandidate(clause, reading, { type: 'THREATEN', mode: 'threaten', label: /^(warn|caution)$/.test(verb.lemma) ? 'Warns' : 'Threatens', source, target, modality: conditional ? 'conditional' : modality, claims: contentVerbs(clause, reading.clauses) })]
  }),
}
