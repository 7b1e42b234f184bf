import { expect, test } from 'vitest'
import { plainName } from './plain-name'
import { someone } from './report-for-tests'
import { listNames, shortName } from './short-name'

test.each([
  ['John Kerry', 'USA', 'Kerry'],
  ['Herman Van Rompuy', 'EU', 'Van Rompuy'],
  ['Ursula von der Leyen', 'EU', 'von der Leyen'],
  ['Moon Jae-in', 'KOR', 'Moon Jae-in'],
  ['Xi Jinping', 'CHN', 'Xi Jinping'],
  ['Pope Francis', 'VAT', 'Pope Francis'],
])('%s (%s) is %s in a headline', (name, country, short) => {
  expect(shortName(someone('source', name, country))).toBe(short)
})

test('states and bodies have their short names', () => {
  expect(shortName(someone('source', 'United States', 'USA', 'country'))).toBe('US')
  expect(shortName(someone('source', 'State Department', 'USA', 'organisation'))).toBe('State Department')
})

test('names are listed as English lists them', () => {
  expect([['A'], ['A', 'B'], ['A', 'B', 'C'], ['A', 'B', 'C', 'D', 'E']].map(listNames)).toEqual(['A', 'A and B', 'A, B and C', 'A, B, C and 2 others'])
})

test('a description loses the capital that the start of a sentence gave it, a nationality keeps its own', () => {
  expect(plainName({ name: 'Separatists in Donetsk', form: 'description', text: 'Separatists in Donetsk' })).toBe('separatists in Donetsk')
  expect(plainName({ name: 'Castro brothers', form: 'description', text: 'the Castro brothers' })).toBe('Castro brothers')
  expect(plainName({ name: 'Seven Russian officials', form: 'description', text: 'Seven Russian officials' })).toBe('seven Russian officials')
  expect(plainName({ name: 'European leaders', form: 'description', text: 'European leaders' })).toBe('European leaders')
  expect(plainName({ name: 'Ukrainian troops', form: 'description', text: 'Ukrainian troops' })).toBe('Ukrainian troops')
  expect(plainName({ name: 'Hamas', form: 'name', text: 'Hamas' })).toBe('Hamas')
})
