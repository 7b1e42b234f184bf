import { foldName } from '../lexicon/fold-name'
import { countryName } from '../lexicon/names'
import { officeOn, peopleBySurname, plainTitle, type Person } from '../lexicon/people'
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
  const people = cast.entities.filter((entity) => entity.kind === 'person' && entity.names.size > 0)
  if (!draft.name.includes(' ')) {
    const first = people.find((entity) => entity.name.startsWith(`${draft.name} `))
    if (first) return first
  }
  const folded = foldName(draft.name)
  return people.findLast((entity) => [...entity.names].some((name) => foldName(name) === folded)) ?? null
}

/** A new entity for a name: for a person with the office that the lexicon or the title gives. */
export function introduceNamed(draft: Draft, published: string | null, home: string | null): Entity {
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
    country: office?.country ?? draft.country ?? last?.country ?? (domestic.test(draft.office ?? '') ? home : american.test(draft.head) ? 'USA' : null),
    office: office?.title ?? draft.office ?? (last ? `former ${last.title}` : null),
    sex: person?.sex ?? draft.sex,
    names: new Set([...nameParts(name), ...nameParts(draft.name), name, draft.name]),
    heads: new Set(draft.head ? [draft.head] : []),
  })
}

// Offices that are named without their state only at home, and honorifics of the American press.
const domestic = /minister|premier|president|chancellor|senator|parliament|opposition leader|mayor|governor|attorney general|prosecutor|police chief|general\b|colonel|lawmaker|legislator|ministry/i
const american = /^(sens?|reps?|gov)\.$/

/** The person of the lexicon that a full or a last name means on a date: who holds an office then goes first; none where several could be meant. */
function knownPerson(draft: Draft, published: string | null): Person | null {
  const words = draft.name.split(' ')
  const candidates = [...peopleBySurname(words.at(-1) ?? ''), ...(words.length > 1 ? peopleBySurname(words[0] ?? '') : [])]
  const fits = candidates.filter((person) => (draft.actor ? person.slug === draft.actor : words.length === 1 || sameFirstName(person, draft.name)))
  const ofCountry = draft.country ? fits.filter((person) => person.offices.some((office) => office.country === draft.country)) : fits
  const inOffice = ofCountry.filter((person) => officeOn(person, published) !== null)
  if (inOffice.length === 1 || (inOffice.length && words.length > 1)) return inOffice[0] ?? null
  if (inOffice.length) return highest(inOffice, draft, published)
  const lately = words.length === 1 && !draft.office && !draft.head ? ofCountry.filter((person) => ledLately(person, published)) : []
  if (lately.length === 1) return lately[0] ?? null
  return words.length > 1 || draft.office || draft.head ? (ofCountry.length === 1 ? (ofCountry[0] ?? null) : null) : null
}

const yearsKnown = 3

// "Poroshenko, his predecessor": who led a state until not long ago is known by the last name alone.
function ledLately(person: Person, published: string | null): boolean {
  const last = published === null ? null : officeOn(person, published, true)
  return leads.test(last?.title ?? '') && Number(published?.slice(0, 4)) - Number(last?.to?.slice(0, 4)) <= yearsKnown
}

const leads = /^(President|Prime Minister|Premier|Chancellor|Leader)$/

// "President Clinton", "Clinton": of two in office the one of that title, or the head of a state or government.
function highest(people: Person[], draft: Draft, published: string | null): Person | null {
  const title = plainTitle(draft.office ?? 'President')
  const exact = people.filter((person) => plainTitle(officeOn(person, published)?.title ?? '') === title)
  const leading = people.filter((person) => leads.test(officeOn(person, published)?.title ?? ''))
  const [first, second] = exact.length ? exact : leading
  return first && !second ? first : null
}

function sameFirstName(person: Person, name: string): boolean {
  const full = foldName(name)
  return [person.name, ...person.also].some((known) => foldName(known) === full)
}
