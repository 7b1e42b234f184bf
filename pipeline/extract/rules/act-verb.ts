import { contentVerbs } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Rule } from '../candidate'
import { matchVerbFrame } from '../match-verb-frame'
import { modalityOf } from '../modality-of'

/** "X condemned Y", "Y was expelled by X", "X and Y signed a treaty": a verb of the lexicon whose arguments fit one of its frames. */
export const actVerb: Rule = {
  name: 'act-verb',
  read: (reading, note) => reading.clauses.flatMap((clause) => {
    const { verb } = clause
    if (!verb) return []
    const match = matchVerbFrame(clause, reading)
    if (!match) return []
    const { frame, source, target } = match
    if (frame.traveller && !target.length && verb.lemma !== 'visit') { note(verb.main, 'a journey to nobody'); return [] }
    const modality = modalityOf(clause)
    if (modality === 'negated' && frame.type === 'REJECT') return []
    return [buildCandidate(clause, reading, {
      type: frame.type, mode: frame.mode, label: frame.label, source, target, both: frame.both ?? false, modality, agreement: frame.agreement ?? null, weight: frame.weight ?? 1,
      claims: ['REQUEST', 'THREATEN', 'ACCUSE', 'REJECT', 'AGREE'].includes(frame.type) ? contentVerbs(clause, reading.clauses) : [],
    })]
  }),
}
