import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import agreementWords from './agreement-words.json'
import agreements from './agreements.json'
import cities from './cities.json'
import collectives from './collectives.json'
import countries from './countries.json'
import firstNames from './first-names.json'
import nameWords from './name-words.json'
import organisations from './organisations.json'
import people from './people.json'
import regions from './regions.json'
import speechVerbs from './speech-verbs.json'
import titles from './titles.json'

const code = z.string().regex(/^[A-Z]{3}$/)
const stateOrBody = z.string().regex(/^[A-Za-z0-9+]{2,12}$/)
const name = z.string().regex(/^\S(.*\S)?$/)
const day = z.iso.date()
const words = z.array(z.string().min(1)).min(1)
const partialDay = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/)

const schemas = {
  countries: [countries, z.record(code, z.strictObject({ name, adjectives: z.array(name).optional(), people: z.array(name).optional(), capitals: z.array(name).optional(), also: z.array(name).optional(), former: z.tuple([day, day]).optional() }))],
  organisations: [organisations, z.array(z.strictObject({ name, sort: z.enum(['international', 'state', 'group', 'company', 'media']), country: stateOrBody.optional(), also: z.array(name).optional(), members: z.array(stateOrBody).optional(), seat: z.strictObject({ place: name, country: code }).optional() }))],
  people: [people, z.array(z.strictObject({ name, sex: z.enum(['m', 'f']), surname: name.optional(), also: z.array(name).optional(), offices: z.array(z.tuple([z.union([stateOrBody, z.literal('')]), name, partialDay, partialDay.nullable()])) }))],
  agreements: [agreements, z.array(z.strictObject({ slug: z.string().regex(/^[a-z0-9-]+$/), name, kind: name, place: name.nullable(), date: day, parties: z.array(stateOrBody).min(1), also: z.array(name), words: z.array(z.string()) }))],
  cities: [cities, z.record(code, z.array(name).min(1))],
  regions: [regions, z.record(z.union([code, z.literal('')]), z.array(name).min(1))],
  titles: [titles, z.strictObject({ roles: words, honorifics: words, common: words })],
  collectives: [collectives, z.record(z.string(), words)],
  firstNames: [firstNames, z.strictObject({ male: words, female: words, either: words, familyFirst: words })],
  nameWords: [nameWords, z.record(z.string(), words)],
  agreementWords: [agreementWords, z.strictObject({ heads: words, headsWithName: words, plain: words, families: z.record(z.string(), words) })],
  speechVerbs: [speechVerbs, z.strictObject({ report: words, indirect: words })],
} as const

describe('the lexicons of names', () => {
  it.each(Object.entries(schemas))('%s has the shape its readers expect', (_, [data, schema]) => {
    expect(schema.safeParse(data).error?.issues ?? []).toEqual([])
  })

  it('names no organisation or agreement twice', () => {
    for (const list of [organisations.map((row) => row.name), agreements.map((row) => row.slug)]) expect(list.filter((value, i) => list.indexOf(value) !== i)).toEqual([])
  })

  it('gives each way of naming to one country only', () => {
    const names = Object.values(countries).flatMap((row) => [row.name, ...('also' in row ? row.also : [])])
    expect(names.filter((value, i) => names.indexOf(value) !== i)).toEqual([])
  })

  it('knows the state of every person in office', () => {
    const bodies = new Set(organisations.flatMap((row) => ('country' in row && row.country ? [row.country] : [])))
    const unknown = people.flatMap((person) => person.offices.map(([of]) => of as string)).filter((of) => of && !(of in countries) && !bodies.has(of))
    expect([...new Set(unknown)]).toEqual([])
  })
})
