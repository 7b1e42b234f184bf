import people from '@/pipeline/lexicon/people.json'
import { foldName } from './fold-name'
import { slugify } from '@/lib/slugify'

/** One term of office: `from` and `to` are ISO dates, `to` null while it lasts. `country` is a state's code or that of a body (EU, UN), null for an office of neither. */
export type Office = { country: string | null; title: string; from: string; to: string | null }
export type Person = { slug: string; name: string; surname: string; sex: 'm' | 'f'; offices: Office[]; also: string[] }

type Row = { name: string; sex: string; surname?: string; also?: string[]; offices: (string | null)[][] }

/** All people of the lexicon. */
export const knownPeople: Person[] = (people as Row[]).map((row) => ({
  slug: slugify(row.name),
  name: row.name,
  surname: row.surname ?? row.name.split(' ').at(-1) ?? row.name,
  sex: row.sex === 'f' ? 'f' : 'm',
  also: row.also ?? [],
  offices: row.offices.map(([country, title, from, to]) => ({ country: country || null, title: title ?? '', from: from ?? '', to: to ?? null })),
}))

const bySurname = new Map<string, Person[]>()
for (const person of knownPeople) {
  for (const name of [person.surname, ...person.also.filter((other) => !other.includes(' '))]) {
    const key = foldName(name)
    bySurname.set(key, [...(bySurname.get(key) ?? []), person])
  }
}

/** People who may be meant by a last name, in any transliteration. */
export const peopleBySurname = (surname: string): Person[] => bySurname.get(foldName(surname)) ?? []

// Ends may be given as a year or a month: the whole of it counts.
const isHeld = (office: Office, date: string) => office.from <= date && (!office.to || office.to >= date.slice(0, office.to.length))

/** The office a person held on a date (ISO); the last one that had ended where `past` is asked for; null where there is none. */
export function officeOn(person: Person, date: string | null, past = false): Office | null {
  if (!date) return person.offices.at(-1) ?? null
  const held = person.offices.filter((office) => isHeld(office, date))
  if (held.length) return held.at(-1) ?? null
  return past ? (person.offices.filter((office) => office.to && office.to < date).at(-1) ?? null) : null
}

const byCountry = new Map<string, Person[]>()
for (const person of knownPeople) {
  for (const code of new Set(person.offices.flatMap((office) => office.country ?? []))) byCountry.set(code, [...(byCountry.get(code) ?? []), person])
}

/** Who held an office of a country on a date: `title` is compared without case, as written in the lexicon or as its synonyms ("premier"). */
export function holderOf(country: string, title: string, date: string | null): Person | null {
  if (!date) return null
  const wanted = plainTitle(title)
  const holders = (byCountry.get(country) ?? []).filter((person) =>
    person.offices.some((office) => isHeld(office, date) && plainTitle(office.title) === wanted),
  )
  return holders.length === 1 ? (holders[0] ?? null) : null
}

/** Titles that mean one office brought to one form: "Premier" and "Prime Minister", "Foreign Secretary" and "Foreign Minister". */
export function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/\bdefence\b/g, 'defense')
    .replace(/^premier$/, 'prime minister')
    .replace(/^(secretary of state|foreign secretary|minister of foreign affairs|minister for foreign affairs|external affairs minister|top diplomat|chief diplomat)$/, 'foreign minister')
    .replace(/^(secretary of defense|defense secretary|minister of defense)$/, 'defense minister')
    .replace(/^(secretary general)$/, 'secretary-general')
    .replace(/^(spokesman|spokeswoman|press secretary)$/, 'spokesperson')
    .replace(/^(foreign policy chief)$/, 'high representative')
}
