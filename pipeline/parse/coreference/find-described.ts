import { holderOf, officeOn, plainTitle } from '../lexicon/people'
import type { Draft } from '../mentions/unit'
import type { Cast } from './cast'
import { entityOf, type Entity } from './entity'

/** Whom a description means: the one described so before, the holder of the office on the date, or someone new. */
export function findDescribed(cast: Cast, draft: Draft): Entity | null {
  if (draft.form === 'collective') return collective(cast, draft)
  if (draft.kind === 'country') return cast.entities.find((entity) => entity.actor === draft.actor) ?? cast.add(entityOf('country', draft.name, { actor: draft.actor, country: draft.country, names: new Set([draft.name]) }))
  if (draft.kind === 'person') return titled(cast, draft)
  const known = draft.definite ? cast.entities.findLast((entity) => entity.kind !== 'person' && entity.heads.has(draft.head) && (!draft.country || entity.country === draft.country) && entity.name === draft.name) : null
  return known ?? cast.add(entityOf(draft.kind, draft.name, { country: draft.country, plural: draft.plural, heads: new Set([draft.head]) }))
}

function titled(cast: Cast, draft: Draft): Entity | null {
  if (!draft.definite && !draft.country) return cast.add(entityOf('person', draft.name, { sex: draft.sex, heads: new Set([draft.head]) }))
  const title = plainTitle(draft.head)
  const said = cast.entities.findLast(
    (entity) => entity.kind === 'person' && [...entity.heads, entity.office ?? ''].some((head) => plainTitle(head) === title || plainTitle(head).endsWith(` ${title}`)) && (!draft.country || entity.country === draft.country),
  )
  if (said) return said
  const holder = draft.country ? holderOf(draft.country, draft.office ?? draft.head, cast.published) : null
  if (holder) {
    const office = officeOn(holder, cast.published)
    return cast.entities.find((entity) => entity.actor === holder.slug)
      ?? cast.add(entityOf('person', holder.name, { actor: holder.slug, sex: holder.sex, country: office?.country ?? draft.country, office: office?.title ?? draft.office, names: new Set([holder.name, holder.surname]), heads: new Set([draft.head]) }))
  }
  return cast.add(entityOf('person', draft.name, { country: draft.country, office: draft.office, sex: draft.sex, heads: new Set([draft.head]) }))
}

// "the two ministers": the last two people of that office; "both sides": the last two states.
function collective(cast: Cast, draft: Draft): Entity {
  const wanted = /^(two|both)/i.test(draft.name) || !/three|four|five|six/.test(draft.name) ? 2 : 3
  const recent = [...cast.entities].sort((a, b) => b.lastToken - a.lastToken)
  const people = /leader|minister|president|men|diplomat|official|premier|negotiator|envoy|women|pair/.test(draft.head)
  const fits = recent.filter((entity) => (people ? entity.kind === 'person' && entity.names.size > 0 : entity.kind === 'country' || (entity.kind === 'group' && entity.actor !== null)))
  return cast.add(entityOf('group', draft.name, { plural: true, members: fits.slice(0, wanted).reverse() }))
}
