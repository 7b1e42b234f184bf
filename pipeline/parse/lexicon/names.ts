import isoCountries from 'i18n-iso-countries'
import english from 'i18n-iso-countries/langs/en.json'
import agreements from '@/pipeline/lexicon/agreements.json'
import cities from '@/pipeline/lexicon/cities.json'
import countries from '@/pipeline/lexicon/countries.json'
import organisations from '@/pipeline/lexicon/organisations.json'
import regions from '@/pipeline/lexicon/regions.json'
import { type Alias, AliasIndex, foldText } from './alias-index'
import { firstNameSex } from './first-names'
import { knownPeople, type Person } from './people'
import { slugify } from '@/lib/slugify'

export type OrganisationSort = 'international' | 'state' | 'group' | 'company' | 'media'
export type KnownAgreement = { slug: string; name: string; kind: string; place: string | null; date: string; parties: string[]; also: string[]; words: string[] }

/** What the lexicons say of a name. */
export type NameEntry =
  | { type: 'country'; code: string; name: string }
  | { type: 'nationality'; code: string; name: string; people: boolean }
  | { type: 'organisation'; name: string; sort: OrganisationSort; country: string | null; members: string[] }
  | { type: 'place'; name: string; country: string | null; capital: boolean; /** The body that the place stands for: "Brussels" for the European Union. */ seatOf?: NameEntry }
  | { type: 'person'; person: Person }
  | { type: 'agreement'; agreement: KnownAgreement }

type CountryRow = { name: string; adjectives?: string[]; people?: string[]; capitals?: string[]; also?: string[]; former?: string[] }
const countryRows = countries as Record<string, CountryRow>

isoCountries.registerLocale(english)

/** The usual English name of a country by its ISO 3166-1 alpha-3 code (or a code of ours for former states), null where there is none. */
export const countryName = (code: string): string | null => countryRows[code]?.name ?? isoCountries.getName(code, 'en') ?? null

// The address name of a state or of a body that counts as one.
const slugOfCode = (code: string): string => slugify(countryName(code) ?? (code === 'EU' ? 'European Union' : code === 'UN' ? 'United Nations' : code))

// Short forms in capitals are also common words ("us", "is", "who"): only their exact case counts.
const isExact = (name: string) => /^[\p{Lu}\d+.&-]{2,6}$/u.test(name)

/** "The South" is a state only where the text speaks of Korea. */
const compass = /^the South$/

// "A Swede", "a Frenchman": one of a people; the capital tells it from a common word ("pole").
const oneOf = (people: string): string[] => (/men$/.test(people) ? [people.replace(/men$/, 'man')] : /s$/.test(people) ? [people.slice(0, -1)] : [])

// The list writes Kosovo as XKK; the code in use elsewhere, ours too, is XKX.
const codeOf = (alpha2: string): string => (alpha2 === 'XK' ? 'XKX' : (isoCountries.alpha2ToAlpha3(alpha2) ?? ''))

function* strongAliases(): Iterable<Alias<NameEntry>> {
  for (const [alpha3, names] of Object.entries(isoCountries.getNames('en', { select: 'all' })).map(([alpha2, all]) => [codeOf(alpha2), all] as const)) {
    for (const name of names) if (!/,/.test(name) && !isExact(name)) yield { name, entry: { type: 'country', code: alpha3, name: countryName(alpha3) ?? name } }
  }
  for (const [code, row] of Object.entries(countryRows)) {
    const country: NameEntry = { type: 'country', code, name: row.name }
    for (const name of [row.name, ...(row.also ?? [])]) yield { name, entry: country, exact: isExact(name), near: compass.test(name) ? (row.name.split(' ').at(-1) ?? null) : null }
    for (const name of row.adjectives ?? []) if (!isExact(name)) yield { name, entry: { type: 'nationality', code, name: row.name, people: false } }
    for (const name of row.people ?? []) if (!row.adjectives?.includes(name)) yield { name, entry: { type: 'nationality', code, name: row.name, people: true } }
    for (const name of (row.people ?? []).flatMap(oneOf)) if (!row.adjectives?.includes(name) && firstNameSex(name) === null) yield { name, entry: { type: 'nationality', code, name: row.name, people: true }, exact: true }
  }
  for (const row of organisations as { name: string; sort: OrganisationSort; country?: string; also?: string[]; members?: string[] }[]) {
    const entry: NameEntry = { type: 'organisation', name: row.name, sort: row.sort, country: row.country ?? null, members: (row.members ?? []).map(slugOfCode) }
    for (const name of [row.name, ...(row.also ?? [])]) yield { name, entry, exact: isExact(name) }
  }
  for (const agreement of agreements as KnownAgreement[]) for (const name of [agreement.name, ...agreement.also]) yield { name, entry: { type: 'agreement', agreement }, exact: isExact(name) }
  for (const person of knownPeople) for (const name of [person.name, ...person.also]) if (name.includes(' ')) yield { name, entry: { type: 'person', person } }
  for (const [code, names] of Object.entries(regions)) for (const name of names) if (name.includes(' ')) yield { name, entry: place(name, code) }
}

/** The adjective of a state ("Russian"), null where none is known. */
export const adjectiveOf = (code: string): string | null => countryRows[code]?.adjectives?.[0] ?? null

const place = (name: string, code: string, capital = false): NameEntry => ({ type: 'place', name, country: code || null, capital })

/** Names that count wherever they stand. */
export const strongNames = new AliasIndex<NameEntry>(strongAliases())

const weak = new Map<string, NameEntry>()
const addPlace = (name: string, code: string, capital = false) => {
  const entry = place(name, code, capital)
  const folded = foldText(name)
  for (const key of [folded, folded.replace(/^(al|ad|as|an|ar|az|ash) /, ''), folded.replace(/'/g, '')]) if (!weak.has(key)) weak.set(key, entry)
}
for (const { name, seat } of organisations as { name: string; seat?: { place: string; country: string } }[]) if (seat) weak.set(foldText(seat.place), { type: 'place', name: seat.place, country: seat.country, capital: true, seatOf: strongNames.at(name, foldText(name), 0)?.entry })
for (const [code, row] of Object.entries(countryRows)) for (const name of row.capitals ?? []) addPlace(name, code, true)
for (const [code, names] of Object.entries(regions)) for (const name of names) addPlace(name, code)
for (const [code, names] of Object.entries(cities)) for (const name of names) addPlace(name, code)

/** The place of a name that may also be part of a person's name ("Washington", "Jackson"), null where none is known. */
export const placeNamed = (name: string): NameEntry | null => weak.get(foldText(name)) ?? weak.get(foldText(name).replace(/'/g, '')) ?? null

/** The fixed address name of a country, body or person. */
export const slugOf = (entry: NameEntry): string =>
  entry.type === 'person' ? entry.person.slug : entry.type === 'agreement' ? entry.agreement.slug : slugify(entry.name)
