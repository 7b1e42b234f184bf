import type { EventType } from '@/model/plover'
import { agents, agreementsIn, contentsOf, contentVerbs, partiesBelow, partiesIn, patients, phrasesAfter, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Rule } from '../candidate'
import { contentType } from '../content-type'
import { controls, isCooperative } from '../lexicon'
import { modalityOf } from '../modality-of'
import { speaksForMany } from '../parties'

const failing = new Set(['fail', 'stop short of', 'refrain from'])

/** "could not think of pulling back": what one will not so much as consider. */
const considering = new Set(['think', 'think of', 'think about', 'consider', 'contemplate', 'imagine', 'countenance', 'dream of', 'dream'])

const dealing = new Set(['invest', 'trade', 'trade with', 'deal', 'buy', 'sell', 'export', 'import', 'lend', 'do'])

const isGivingWay = (type: EventType | null): boolean => type !== null && isCooperative(type)

/** "X refused to heed Y", "X is unwilling to ...", "X and Y failed to reach agreement": a refusal; what was refused did not happen. */
export const refusedAct: Rule = {
  name: 'refused-act',
  read: (reading, note) => reading.clauses.flatMap((clause) => {
    const { verb } = clause
    if (!verb) return []
    // "has not accepted yet"
    if (/^(accept|consent)$/.test(verb.lemma) && verb.negated && verb.form === 'finite' && !verb.modal && !verb.passive && !clause.objects.length && speaksForMany(partiesIn(clause.subject, reading), reading.parsed) && !contentsOf(clause, reading.clauses).length) return [buildCandidate(clause, reading, { type: 'REJECT', mode: 'refuse', label: 'Refuses', source: partiesIn(clause.subject, reading), target: [], modality: 'occurred', weight: 0.8 })]
    const content = contentsOf(clause, reading.clauses).filter((c) => c.kind !== 'complement' && !(verb.lemma === 'reject' && c.governorNoun !== null))
    const unwilling = verb.lemma === 'be' && clause.adjective !== null && controls.unwilling.has(clause.adjective)
    const notReady = verb.negated && verb.lemma === 'be' && clause.adjective !== null && controls.ready.has(clause.adjective)
    const unwanted = verb.negated && verb.form === 'finite' && !verb.modal && (/^(tolerate|accept)$/.test(verb.lemma) || (verb.lemma === 'want' && patients(clause).flat().length > 0))
    const unthinkable = verb.negated && /^(can|could|ca|would|will|wo)$/.test(verb.modal ?? '') && considering.has(verb.lemma) && content.some((c) => c.kind === 'gerund' && isGivingWay(contentType(c, reading)))
    // "neither side met the deadline for pulling back guns", "missed a deadline to free them"
    const late = (verb.lemma === 'meet' ? verb.negated : verb.lemma === 'miss' && !verb.negated) && patients(clause).flat().some((p) => p.lemma === 'deadline')
    if (!content.length || !(controls.refuse.has(verb.lemma) || unwilling || notReady || unwanted || unthinkable || late)) return []
    const own = modalityOf(clause)
    const modality = (notReady || unwanted || unthinkable || late) && own === 'negated' ? 'occurred' : own
    if (content.some((c) => /^(comment|say|elaborate|identify|discuss|disclose|speculate|give|name|confirm|answer|be)\b/.test(c.verb?.lemma ?? '') && !contentType(c, reading))) {
      note(verb.main, 'no act in what was declined')
      return []
    }
    // "an order that forbids Americans to invest in the regions": a measure against those with whom nobody may deal.
    if (verb.lemma === 'forbid' && content.some((c) => c.kind === 'infinitive' && dealing.has(c.verb?.lemma ?? ''))) {
      const shunned = partiesIn(content.flatMap((c) => phrasesAfter(c, ['with', 'in', 'to', 'from'])), reading)
      return [buildCandidate(clause, reading, { type: 'SANCTION', mode: 'trade', label: 'Forbids dealings', source: partiesIn(agents(clause), reading), target: shunned, claims: contentVerbs(clause, reading.clauses) })]
    }
    const fails = late || failing.has(verb.lemma)
    if (fails && !content.some((c) => contentType(c, reading))) return []
    const source = partiesIn(agents(clause), reading)
    const named = without([...partiesIn(patients(clause).flat(), reading), ...partiesIn(phrasesAfter(clause, ['from', 'to', 'with']), reading), ...partiesBelow(clause, reading)], source, reading).slice(0, 2)
    // "refused to heed the deal": the deal, and no side that the article blames most.
    const target = named.length || fails ? named : agreementsIn(content.flatMap((c) => patients(c).flat()), reading).slice(0, 1)
    return [buildCandidate(clause, reading, {
      type: 'REJECT', mode: 'refuse', label: fails ? 'Fails to' : 'Refuses', modality, claims: contentVerbs(clause, reading.clauses),
      ...(fails && source.length > 1 && !target.length ? { source: source.slice(0, 1), target: source.slice(1), both: true } : { source, target }),
    })]
  }),
}
