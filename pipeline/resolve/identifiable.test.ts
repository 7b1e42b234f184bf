import { expect, test } from 'vitest'
import type { Mention } from '@/model/parsed-article'
import { identifiable } from './identifiable'

const mention = (name: string, given: Partial<Mention> = {}): Mention => ({ start: 0, end: name.length, text: name, kind: 'group', actor: null, name, country: null, office: null, form: 'description', ...given })
const nameOf = (one: Mention) => identifiable(one)?.name ?? null

test('what someone has is named after his state', () => {
  expect(nameOf(mention('his forces', { country: 'UKR' }))).toBe('Ukrainian forces')
  expect(nameOf(mention('its allies', { country: 'USA' }))).toBe('American allies')
})

test('a group or body of a state has one name, however it is told', () => {
  for (const name of ["Ukraine's security council", 'security council of Ukraine', 'Ukraine’s security council']) expect(nameOf(mention(name, { country: 'UKR' }))).toBe('Ukrainian security council')
  for (const name of ["European Union's foreign ministers", 'European Union foreign ministers', 'EU foreign ministers', 'foreign ministers of the European Union']) expect(nameOf(mention(name, { country: 'EU' }))).toBe('EU foreign ministers')
  expect(nameOf(mention('leaders of the separatists in Ukraine', { country: 'UKR' }))).toBe('leaders of the separatists in Ukraine')
  expect(nameOf(mention('legislators from Crimea', { country: 'UKR' }))).toBe('legislators from Crimea')
})

test.each(['her party', 'his men', 'it', 'them', 'which ambassadors', 'no nation', 'other parties', 'whose officials', 'those responsible', 'those who trade'])('%s, of no known state, is nobody', (name) => {
  expect(nameOf(mention(name))).toBeNull()
})

test('a place without a name has no people, one with a name has', () => {
  expect(nameOf(mention('border', { kind: 'place', form: 'name' }))).toBeNull()
  expect(nameOf(mention('the besieged town', { kind: 'place' }))).toBeNull()
  expect(nameOf(mention('Haifa', { kind: 'place', form: 'name' }))).toBe('Haifa')
})

test('known actors, names and descriptions of their own stay as they are', () => {
  expect(nameOf(mention('it', { actor: 'united-states', form: 'pronoun' }))).toBe('it')
  expect(nameOf(mention('three opposition leaders'))).toBe('three opposition leaders')
  expect(nameOf(mention('It’s Time', { kind: 'organisation', form: 'name' }))).toBe('It’s Time')
})
