import { agents, partiesIn, patients, phrasesAfter } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Rule } from '../candidate'
import { speaksForMany } from '../parties'

/** "X announced the step on Tuesday", "the last step was announced in Tehran": told elsewhere what it is; settleSteps keeps it where that is a step against an agreement. */
export const announcedStep: Rule = {
  name: 'announced-step',
  read: (reading) => reading.clauses.flatMap((clause) => {
    const { verb } = clause
    if (!verb || !/^(announce|declare|unveil)$/.test(verb.lemma) || verb.negated || verb.modal || verb.form !== 'finite') return []
    const step = patients(clause).flat().find(({ lemma, from }) => lemma === 'step' && /^(the|this|that|its|his|her|their)$/i.test(reading.chunked.tokens[from]?.text ?? ''))
    const named = partiesIn(agents(clause), reading)
    const source = named.length || !verb.passive ? named : phrasesAfter(clause, ['in']).filter(({ entity }) => entity === 'place').flatMap(({ mentions }) => mentions.slice(0, 1))
    if (!step || !source.length || (named.length && !speaksForMany(named, reading.parsed))) return []
    return [buildCandidate(clause, reading, { type: 'REJECT', mode: 'step', label: 'Announces step', source, target: [], claims: [step.head], weight: 0.7 })]
  }),
}
