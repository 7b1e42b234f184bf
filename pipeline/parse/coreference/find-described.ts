import collectives from '@/pipeline/lexicon/collectives.json'
import { holderOf, officeOn, plainTitle, type Person } from '../lexicon/people'
import type { Draft } from '../mentions/unit'
import type { Cast } from './cast'
import { findCollective } from './find-collective'
import { entityOf, type Entity } from './entity'

const land = new Set(collectives.land)

/** Whom a description means: the one described so before, the holder of the office on the date, or someone new. `owner` is whom "his" or "its" in it means. */
export function findDescribed(cast: Cast, draft: Draft, owner: Entity | null): Entity {
  const country = draft.country ?? owner?.country ?? null
  if (draft.form === 'collective') return findCollective(cast, draft)
  if (draft.kind === 'country') return cast.entities.find((entity) => entity.actor === draft.actor) ?? cast.add(entityOf('country', draft.name, { actor: draft.actor, country, names: new Set([draft.name]) }))
  if (draft.kind === 'person') return titled(cast, draft, country, owner)
  if (draft.kind === 'place') return site(cast, draft, country)
  return body(cast, draft, country) ?? cast.add(entityOf(draft.kind, ownedName(draft, owner), { country, plural: draft.plural, heads: new Set([draft.head]) }))
}

const officials = /^(leaders|ministers|diplomats|envoys|lawmakers|officials|ambassadors)$/

/** "its leaders", where "it" is the European Union: named after whose they are. */
const ownedName = ({ name, head }: Draft, owner: Entity | null): string =>
  owner && owner.kind !== 'person' && owner.names.size > 0 && officials.test(head) ? name.replace(/^(?:its|their)\s+/i, `${owner.name} `) : name

// "the town": the one described so before; places have no other name by which to find them.
function site(cast: Cast, draft: Draft, country: string | null): Entity {
  const same = draft.definite ? cast.latest((entity) => entity.kind === 'place' && entity.name === draft.name) : null
  return same ?? cast.add(entityOf('place', draft.name, { country, heads: new Set([draft.head]) }))
}

// "the group", "the ministry", "the country": the last one named that the noun fits.
function body(cast: Cast, draft: Draft, country: string | null): Entity | null {
  if (!draft.definite && !draft.actor) return null
  const bare = draft.name.toLowerCase() === draft.head
  if (bare && land.has(draft.head)) return cast.latest((entity) => entity.kind === 'country')
  const same = cast.latest((entity) => entity.kind !== 'person' && entity.heads.has(draft.head) && entity.name.toLowerCase() === draft.name.toLowerCase() && entity.country === country)
  // "the leaders": those told of last whose state or body is known.
  if (!same && bare && officials.test(draft.head) && !country) return cast.latest((entity) => entity.kind === 'group' && entity.heads.has(draft.head) && entity.country !== null)
  if (same || draft.plural) return same
  if (draft.actor) return cast.entities.find((entity) => entity.actor === draft.actor) ?? cast.add(entityOf('organisation', draft.name, { actor: draft.actor, country, names: new Set([draft.name]), heads: new Set([draft.head]) }))
  const named = cast.latest((entity) => entity.names.size > 0 && entity.kind !== 'person' && ` ${entity.name.toLowerCase()} `.includes(` ${draft.head} `) && (!country || entity.country === country))
  if (named) return named
  return bare && /^(group|organization|organisation|movement|militia|party|faction|agency|alliance|bloc|company)$/.test(draft.head)
    ? cast.latest((entity) => entity.names.size > 0 && (entity.kind === 'group' || entity.kind === 'organisation'))
    : null
}

function titled(cast: Cast, draft: Draft, country: string | null, owner: Entity | null): Entity {
  const isCounterpart = draft.head === 'counterpart'
  const title = isCounterpart && owner?.office ? owner.office : (draft.office ?? draft.head)
  const holder = draft.country ? (holderOf(draft.country, title, cast.published) ?? holderOf(draft.country, draft.head, cast.published)) : null
  if (holder) return cast.entities.find((entity) => entity.actor === holder.slug) ?? cast.add(officeHolder(holder, draft, cast.published))
  const fits = (entity: Entity) => entity.kind === 'person' && bears(entity, draft.head) && (!draft.country || entity.country === draft.country)
  // "the president": who still is one, before who was.
  const said = draft.definite && !isCounterpart ? (cast.latest((entity) => fits(entity) && isFormer(draft.name) === isFormer(entity.office ?? '')) ?? cast.latest(fits)) : null
  return said ?? cast.add(entityOf('person', draft.name, { country, office: isCounterpart ? title : draft.office, sex: draft.sex, heads: new Set([draft.head]) }))
}

const isFormer = (words: string): boolean => /^(?:former|ex-)/i.test(words)

function bears(entity: Entity, head: string): boolean {
  const title = plainTitle(head)
  return [...entity.heads, entity.office ?? ''].some((known) => known.toLowerCase() === head || plainTitle(known) === title || known.toLowerCase().endsWith(` ${head}`) || plainTitle(known).endsWith(` ${title}`))
}

function officeHolder(person: Person, draft: Draft, published: string | null): Entity {
  const office = officeOn(person, published)
  return entityOf('person', person.name, {
    actor: person.slug, sex: person.sex, country: office?.country ?? draft.country, office: office?.title ?? draft.office, names: new Set([person.name, person.surname]), heads: new Set([draft.head]),
  })
}
