import { expect, it } from 'vitest'
import type { SearchView } from '@/model/views/page-views'
import { searchLead } from './search-lead'

const nothing: SearchView = { q: 'Lawrow', meant: null, actors: [], countries: [], agreements: [], events: [], articles: [] }
const row = { key: 'x', name: 'x', sub: null, count: 1, first: null, last: null }

it('counts each kind that was found', () => {
  expect(searchLead({ ...nothing, actors: [row, row], countries: [row], agreements: [row] })).toBe('2 actors, 1 country and 1 agreement, the best first.')
  expect(searchLead({ ...nothing, actors: [row] })).toBe('1 actor, the best first.')
})
it('says by which words the texts were found, where they are not those asked for', () => {
  expect(searchLead({ ...nothing, actors: [row], meant: 'Lavrov' })).toBe('1 actor, the best first. No text has “Lawrow”: events and articles are those of “Lavrov”.')
})
it('repeats the words where nothing was found', () => {
  expect(searchLead(nothing)).toBe('Nothing in the record is called “Lawrow” or holds these words.')
})
