import type { Modality } from '@/model/modality'
import { controls, isOfClass, reportingVerbs } from './lexicon'
import type { Clause } from './syntax/clause'
import { conditionals } from './syntax/function-words'
import type { NounPhrase } from './syntax/items'

/** Verbs whose complement in the bare form asks for an act: "demanded that Y leave". */
export const subjunctiveVerbs = new Set(['demand', 'insist', 'request', 'propose', 'ask', 'order', 'urge', 'recommend', 'suggest', 'require', 'call for', 'insist on', 'advise'])

const stative = new Set(['oppose', 'support', 'back', 'want', 'favor', 'favour', 'maintain', 'occupy', 'protest', 'fight', 'insist', 'object to', 'defy', 'side with', 'advocate'])

/** What a clause claims of its act, from its verb group alone. */
function ownModality(clause: Clause): Modality {
  const { verb } = clause
  if (!verb) return 'occurred'
  if (verb.negated) return 'negated'
  if (verb.tense === 'future') return 'planned'
  if (verb.modal === 'would' || verb.modal === "'d") return isReported(clause) ? 'planned' : 'conditional'
  if (verb.modal === 'must' || verb.modal === 'should') return 'requested'
  if (verb.modal) return 'hypothetical'
  if (verb.tense === 'present' && verb.progressive) return 'ongoing'
  return verb.tense === 'present' && !verb.perfect && stative.has(verb.lemma) ? 'ongoing' : 'occurred'
}

/** "called him to congratulate", "summoned the envoy to protest": the words were the purpose, and were said. */
export function isPurposeOfContact(clause: Clause): boolean {
  return clause.kind === 'infinitive' && ['call', 'phone', 'telephone', 'meet', 'meet with', 'summon', 'write', 'visit', 'speak', 'speak with', 'tweet', 'rally', 'march', 'gather', 'fly to', 'travel to', 'go to', 'come to'].includes(clause.governor?.verb?.lemma ?? '')
}

/** "plans to travel", "an offer to help": nouns whose infinitive is still to come. */
export const isPlanNoun = (lemma: string): boolean => ['plan', 'intention', 'decision', 'readiness', 'willingness', 'commitment', 'offer', 'promise', 'pledge', 'vow', 'schedule', 'intent'].includes(lemma)

/** "an order", "a resolution": a paper that says what is to be done. */
export const isDecree = ({ lemma }: NounPhrase): boolean => isOfClass(lemma, 'decree') || /^(act|resolution|memorandum)$/.test(lemma)

/** "an order had been signed to withdraw": what is to be done by it. */
export const ordered = ({ kind, governor }: Clause): boolean =>
  kind === 'infinitive' && governor?.verb?.passive === true && !governor.verb.negated && /^(sign|give|issue|pass|adopt)$/.test(governor.verb.lemma) && governor.subject.some(isDecree)

const isReported = (clause: Clause): boolean => clause.kind === 'complement' && clause.governor?.verb !== undefined && reportingVerbs.has(clause.governor?.verb?.lemma ?? '')

/** A condition that a clause hangs on: an "if" clause beside it. */
export function conditionOf(clause: Clause, clauses: Clause[]): Clause | null {
  return clauses.find((c) => c.kind === 'adverbial' && c.mark !== null && conditionals.has(c.mark) && c.mark !== 'whether' && (c.governor === clause || c.governor === clause.governor || (c.governor === null && clause.governor === null) || isUnder(clause, c.governor)) && c !== clause) ?? null
}

function isUnder(clause: Clause, ancestor: Clause | null): boolean {
  for (let at: Clause | null = clause.governor, steps = 0; at && steps < 8; at = at.governor, steps++) if (at === ancestor) return true
  return false
}

/** What the text claims of a clause's act: its own verb, then all that governs it (requests, plans, denials, conditions). */
export function modalityOf(clause: Clause): Modality {
  const own = ownModality(clause)
  const { governor } = clause
  if (clause.kind === 'adverbial' && clause.mark !== null && conditionals.has(clause.mark)) return clause.mark === 'whether' ? 'hypothetical' : 'conditional'
  if (clause.kind === 'adverbial' && ['until', 'till', 'before', 'when', 'once', 'after'].includes(clause.mark ?? '') && clause.verb?.tense === 'present' && own === 'occurred') return 'planned'
  // "no peace until Israel withdrew": what is only waited for.
  if (clause.kind === 'adverbial' && /^(until|till|once|before)$/.test(clause.mark ?? '') && /^(will|would)$/.test(governor?.verb?.modal ?? '') && own === 'occurred') return 'hypothetical'
  if (clause.kind === 'infinitive') return underInfinitive(clause, own)
  if (!governor?.verb) return own
  const lemma = governor.verb.lemma
  if (clause.kind === 'gerund') {
    // "was considering taking it to court": nothing taken yet.
    if (clause.mark === null && /^(?:consider|contemplate|weigh|mull|envisage|discuss|suggest|propose|recommend|avoid)$/.test(lemma)) return 'hypothetical'
    if (clause.mark === null || clause.mark === ',') return weaker(modalityOf(governor), own)
    if (controls.deny.has(lemma)) return 'denied'
    if (clause.mark === 'in' && clause.governorNoun?.lemma === 'interest') return 'hypothetical'
    if (clause.mark === 'before') return modalityOf(governor) === 'occurred' ? 'occurred' : 'planned'
    if (clause.mark === 'for' && clause.governorNoun && (isPlanNoun(clause.governorNoun.lemma) || /^(deadline|date|timetable|call|proposal|request)$/.test(clause.governorNoun.lemma))) return 'planned'
    if (clause.mark === 'for' || clause.mark === 'after' || (clause.mark === 'of' && lemma === 'be' && governor.adjective === 'guilty')) return own
    return ['by', 'while', 'in', 'when', 'following', 'since'].includes(clause.mark) ? weaker(modalityOf(governor), own) : 'hypothetical'
  }
  if (clause.kind === 'complement') {
    if (controls.deny.has(lemma)) return 'denied'
    if (governor.verb.negated) return 'hypothetical'
    if (clause.mark === 'whether') return 'hypothetical'
    if (subjunctiveVerbs.has(lemma) && governor.kind !== 'attribution' && clause.verb?.bare) return 'requested'
    if (controls.threaten.has(lemma) && own === 'planned') return 'conditional'
    if (['believe', 'fear', 'suspect', 'hope', 'expect', 'think', 'predict', 'speculate', 'allege', 'doubt', 'propose', 'suggest', 'feel'].includes(lemma) && own === 'occurred') return lemma === 'hope' || lemma === 'expect' ? 'planned' : 'hypothetical'
    return weaker(reportModality(governor), own)
  }
  return own
}

/** A report that is itself only possible makes what it reports hypothetical. */
function reportModality(governor: Clause): Modality {
  const modality = modalityOf(governor)
  return modality === 'occurred' || modality === 'ongoing' || (modality === 'planned' && governor.kind !== 'infinitive') ? 'occurred' : 'hypothetical'
}

function underInfinitive(clause: Clause, own: Modality): Modality {
  const { governor } = clause
  if (!governor?.verb) return 'planned'
  const lemma = governor.verb.lemma
  const outer = modalityOf(governor)
  if (clause.governorNoun && isPlanNoun(clause.governorNoun.lemma)) return 'planned'
  if (own === 'negated') return 'negated'
  // "had been in Brussels to sign agreements": what the journey was for was done.
  if (lemma === 'be' && governor.adjective === null && governor.verb.perfect && governor.verb.tense === 'past' && governor.prepositions.some(({ word, phrases }) => /^(in|at|to)$/.test(word) && phrases.some(({ entity }) => entity === 'place' || entity === 'country' || entity === 'organisation'))) return outer
  if (lemma === 'be' && governor.adjective === null) return outer === 'negated' ? 'negated' : 'planned'
  if (lemma === 'be' && governor.adjective !== null) return controls.ready.has(governor.adjective) || controls.future.has(governor.adjective) ? 'planned' : 'hypothetical'
  if (controls.expect.has(lemma) && governor.verb.passive) return outer === 'negated' ? 'negated' : 'planned'
  if (controls.doubt.has(lemma) && governor.verb.passive) return 'hypothetical'
  if (controls.refuse.has(lemma)) return outer === 'negated' ? 'occurred' : 'negated'
  // "became the last country to ratify it", "had to use tear gas": it was done.
  if (controls.transparent.has(lemma) || lemma === 'become' || (lemma === 'have' && governor.verb.tense === 'past')) return outer
  if (controls.promise.has(lemma)) return 'planned'
  if (controls.threaten.has(lemma)) return 'conditional'
  if (['want', 'hope', 'seek', 'try', 'attempt', 'wish', 'like', 'need', 'strive', 'look', 'desire', 'consider'].includes(lemma)) return 'hypothetical'
  if (controls.plan.has(lemma)) return 'planned'
  if (controls.request.has(lemma)) return 'requested'
  if (controls.permit.has(lemma) || controls.force.has(lemma)) return outer
  return isPurposeOfContact(clause) ? own : 'planned'
}

function weaker(outer: Modality, own: Modality): Modality {
  return outer === 'occurred' || outer === 'ongoing' ? own : outer
}
