import { expect, it } from 'vitest'
import { currentSection } from './current-section'

it('marks the list that a page belongs to', () => {
  expect(currentSection('/actors/john-kerry')).toBe('/actors')
  expect(currentSection('/articles')).toBe('/articles')
  expect(['/network', '/map', '/compare'].map(currentSection)).toEqual(['/network', '/map', '/compare'])
})
it('counts events among the timeline and pairs of countries among the countries', () => {
  expect(currentSection('/')).toBe('/')
  expect(currentSection('/events/abc')).toBe('/')
  expect(currentSection('/dyads/united-states/russia')).toBe('/countries')
})
it('marks nothing on pages outside the lists', () => {
  expect(currentSection('/search')).toBeNull()
  expect(currentSection('/actorsandmore')).toBeNull()
})
