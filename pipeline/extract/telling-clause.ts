import { speakingVerbs } from './lexicon'
import type { Clause } from './syntax/clause'

const likelihood = new Set(['likely', 'clear', 'certain', 'obvious', 'evident', 'plain', 'probable', 'undeniable', 'proof', 'evidence'])

/**
 * The clause in which somebody says what a clause tells: the one that governs it, or the one above "it was likely that", "the decree was proof that". Null where
 * nobody says it.
 */
export function tellingClause({ kind, governor }: Clause): Clause | null {
  if (kind !== 'complement' || !governor?.verb) return null
  const weighed = governor.verb.lemma === 'be' && !governor.verb.negated && governor.kind === 'complement' && [governor.adjective ?? '', ...governor.objects.flat().map(({ lemma }) => lemma)].some((word) => likelihood.has(word))
  const teller = weighed ? governor.governor : governor
  return teller?.verb && !teller.verb.negated && (speakingVerbs.has(teller.verb.lemma) || teller.verb.lemma === 'tell') ? teller : null
}
