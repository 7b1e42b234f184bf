import type { Mention } from '@/model/parsed-article'
import { adjectiveOf, groupName } from './group-name'

const owners = /^(?:his|her|its|their|our|my|your|whose)\s+/i
const nobody = /^(?:it|them|they|he|she|him|her|his|their|its|we|us|i|you|this|that|these|those|who|whom|whose|which|others?|another|those\s.*|(?:which|no|any|other|another|each|either|neither)\s.*)$/i

/**
 * A mention as someone whom other articles can mean too, or null: "his forces" of a Ukrainian are "Ukrainian forces"; "her party", of no known state, "it",
 * "no nation" and "which ambassadors" are nobody that a page could be about; "border" and "the town" are no people.
 */
export function identifiable(mention: Mention): Mention | null {
  if (mention.actor || mention.form === 'name' || mention.form === 'metonym' || mention.form === 'nationality') return isCommonPlace(mention) ? null : mention
  if (nobody.test(mention.name) || isCommonPlace(mention)) return null
  const rest = mention.name.replace(owners, '')
  if (mention.kind === 'person') return rest === mention.name ? mention : null
  if (rest === mention.name) return { ...mention, name: groupName(mention.name, mention.country) }
  const adjective = adjectiveOf(mention.country)
  return adjective ? { ...mention, name: `${adjective} ${rest}` } : null
}

/** A place without a name of its own, "border", "the besieged town", has no people of its own. */
const isCommonPlace = ({ kind, name }: Mention): boolean => kind === 'place' && !/\p{Lu}/u.test(name)
