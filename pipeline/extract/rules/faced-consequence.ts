import { contentVerbs, partiesIn, sameSide } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Rule } from '../candidate'
import { nounType } from '../content-type'
import { assertingVerbs } from '../lexicon'
import { conditionOf } from '../modality-of'

const suffering = new Set(['face', 'suffer', 'risk', 'incur', 'pay', 'meet', 'see', 'bear', 'expect', 'draw'])
const consequence = /sanction|consequence|retaliation|price|cost|isolation|response|penalt|measure|strike|force|reprisal|punish|war|tariff/

/** "X said Y could face sanctions if ...": a warning by the speaker to the one who would suffer. */
export const facedConsequence: Rule = {
  name: 'faced-consequence',
  read: (reading) => reading.clauses.flatMap((clause) => {
    const { verb, governor } = clause
    if (!verb?.modal || !suffering.has(verb.lemma) || !governor?.verb || !assertingVerbs.has(governor.verb.lemma)) return []
    const words = clause.objects.flat()
    if (!words.some((p) => consequence.test(p.lemma) || nounType(p, reading) === 'SANCTION')) return []
    const source = partiesIn(governor.subject, reading)
    const target = partiesIn(clause.subject, reading)
    if (source.some((s) => target.some((t) => sameSide(s, t, reading)))) return []
    return [buildCandidate(clause, reading, { type: 'THREATEN', mode: 'threaten', label: 'Warns of consequences', source, target, modality: 'conditional', condition: conditionOf(clause, reading.clauses), claims: [...contentVerbs(clause, reading.clauses), governor.verb.main] })]
  }),
}
