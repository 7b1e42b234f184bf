import { expect, test } from 'vitest'
import { noFilters } from '@/model/filters'
import type { FacetsView } from '@/model/views/timeline-view'
import { choicesOf, chosenWords, searchChoices, toggle } from './filter-names'

const choice = (value: string, label: string, count: number, chosen = false) => ({ value, label, count, chosen, known: true })
const facets: FacetsView = {
  actor: [], type: [], agreement: [], modality: [choice('occurred', 'happened', 5)], quad: [], outlet: [], loosen: [],
  country: [choice('RUS', 'Russia', 840), choice('USA', 'United States', 612), choice('CIV', 'Côte d’Ivoire', 3)],
}

test('chosen values come first, then the fullest', () => {
  const filters = { ...noFilters, country: ['CIV'] }
  expect(choicesOf(facets, filters, 'country').map((each) => each.value)).toEqual(['CIV', 'RUS', 'USA'])
})

test('a value that the facets do not list still shows, so that it can be taken away', () => {
  const filters = { ...noFilters, country: ['XXX'] }
  expect(choicesOf(facets, filters, 'country')[0]).toMatchObject({ value: 'XXX', chosen: true })
})

test('a chip names the first value and counts the rest', () => {
  expect(chosenWords(choicesOf(facets, noFilters, 'country'))).toBeNull()
  expect(chosenWords(choicesOf(facets, { ...noFilters, country: ['RUS', 'USA'] }, 'country'))).toBe('Russia +1')
  expect(choicesOf(facets, noFilters, 'modality')[0]?.label).toBe('Happened')
})

test('typing finds words by their beginnings, without accents', () => {
  expect(searchChoices(facets.country, 'cote').map((each) => each.value)).toEqual(['CIV'])
  expect(searchChoices(facets.country, 'sta').map((each) => each.value)).toEqual(['USA'])
  expect(searchChoices(facets.country, 'ussia')).toEqual([])
  expect(searchChoices(facets.country, '  ')).toHaveLength(3)
})

test('toggling takes a value in and out and leaves the rest', () => {
  const filters = { ...noFilters, country: ['RUS'], q: 'gas' }
  const both = toggle(filters, 'country', 'USA')
  expect(both.country).toEqual(['RUS', 'USA'])
  expect(toggle(both, 'country', 'RUS')).toMatchObject({ country: ['USA'], q: 'gas' })
})
