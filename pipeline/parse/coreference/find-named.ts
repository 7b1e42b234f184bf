import { foldName } from '../lexicon/fold-name'
import { countryName } from '../lexicon/names'
import { officeOn, peopleBySurname, type Person } from '../lexicon/people'
import { nameParts } from '../mentions/settle-names'
import type { Draft } from '../mentions/unit'
import type { Cast } from './cast'
import { entityOf, type Entity } from './entity'

/** The one an article has named before by this name, or by a fuller one; null where the name is new. */
export function findNamed(cast: Cast, draft: Draft): Entity | null {
  if (draft.actor) return cast.entities.find((entity) => entity.actor === draft.actor) ?? null
  const same = cast.entities.findLast((entity) => entity.names.has(draft.name))
  if (same) return same
  if (draft.kind !== 'person') return null
  const folded = foldName(draft.name)
  return cast.entities.findLast((entity) => entity.kind === 'person' && [...entity.names].some((name) => foldName(name) === folded)) ?? null
}

/** A new entity for a name: for a person with the office that the lexicon or the title gives. */
export function introduceNamed(draft: Draft, published: string | null): Entity {
  if (draft.kind !== 'person') {
    const country = draft.country
    return entityOf(draft.kind, draft.kind === 'country' ? (countryName(country ?? '') ?? draft.name) : draft.name, { actor: draft.actor, country, names: new Set([draft.name]), plural: draft.plural })
  }
  const person = knownPerson(draft, published)
  const name = person?.name ?? draft.name
  const office = person && officeOn(person, published)
  const last = person && officeOn(person, published, true)
  return entityOf('person', name, {
    actor: person?.slug ?? null,
    country: office?.country ?? draft.country ?? last?.country ?? null,
    office: office?.title ?? draft.office ?? (last ? `former ${last.title}` : null),
    sex: person?.sex ?? draft.sex,
    names: new Set([...nameParts(name), ...nameParts(draft.name), name, draft.name]),
    heads: new Set(draft.head ? [draft.head] : []),
  })
}

/** The person of the lexicon that a full or a last name means on a date: who holds an office then goes first; none where several could be meant. */
function knownPerson(draft: Draft, published: string | null): Person | null {
  const words = draft.name.split(' ')
  const candidates = [...peopleBySurname(words.at(-1) ?? ''), ...(words.length > 1 ? peopleBySurname(words[0] ?? '') : [])]
  const fits = candidates.filter((person) => (draft.actor ? person.slug === draft.actor : words.length === 1 || sameFirstName(person, draft.name)))
  const ofCountry = draft.country ? fits.filter((person) => person.offices.some((office) => office.country === draft.country)) : fits
  const inOffice = ofCountry.filter((person) => officeOn(person, published) !== null)
  if (inOffice.length) return inOffice.length === 1 || words.length > 1 ? (inOffice[0] ?? null) : null
  return words.length > 1 || draft.office || draft.head ? (ofCountry.length === 1 ? (ofCountry[0] ?? null) : null) : null
}

function sameFirstName(person: Person, name: string): boolean {
  const full = foldName(name)
  return [person.name, ...person.also].some((known) => foldName(known) === full)
}
