import { expect, test } from 'vitest'
import cities from '@/pipeline/lexicon/cities.json'
import { countryOf } from './known-countries'

test.each([['XKX', 'Kosovo'], ['GUF', 'French Guiana'], ['CoE', 'Council of Europe'], ['UN', 'United Nations'], ['EU', 'European Union'], ['OSCE', 'OSCE'], ['NATO', 'NATO'], ['USA', 'United States']])('%s is called %s', (code, name) => {
  expect(countryOf(code).name).toBe(name)
})

test('every town of the lexicon lies in a country that has a name', () => {
  expect(Object.keys(cities).filter((code) => countryOf(code).name === code)).toEqual([])
})
