import countries from '@/pipeline/lexicon/countries.json'
import type { Mention } from '@/model/parsed-article'

const adjectives = new Map(Object.entries(countries as Record<string, { adjectives?: string[] }>).map(([code, { adjectives: own = [] }]) => [code, own[0]] as const))

const owners = /^(?:his|her|its|their|our|my|your|whose)\s+/i
const nobody = /^(?:it|them|they|he|she|him|her|his|their|its|we|us|i|you|this|that|these|those|who|whom|whose|which|others?|another|(?:which|no|any|other|another|each|either|neither)\s.*)$/i

/**
 * A mention as someone whom other articles can mean too, or null: "his forces" of a Ukrainian are "Ukrainian forces"; "her party", of no known state, "it",
 * "no nation" and "which ambassadors" are nobody that a page could be about; "border" and "the town" are no people.
 */
export function identifiable(mention: Mention): Mention | null {
  if (mention.actor || mention.form === 'name' || mention.form === 'metonym' || mention.form === 'nationality') return isCommonPlace(mention) ? null : mention
  if (nobody.test(mention.name) || isCommonPlace(mention)) return null
  const rest = mention.name.replace(owners, '')
  if (rest === mention.name) return mention
  const adjective = mention.kind === 'person' ? undefined : adjectives.get(mention.country ?? '')
  return adjective ? { ...mention, name: `${adjective} ${rest}` } : null
}

/** A place without a name of its own, "border", "the besieged town", has no people of its own. */
const isCommonPlace = ({ kind, name }: Mention): boolean => kind === 'place' && !/\p{Lu}/u.test(name)
