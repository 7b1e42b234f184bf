import { expect, test } from 'vitest'
import { type Filters, noFilters } from '@/model/filters'
import { narrowingWords } from './filter-note'

const words = (filters: Partial<Filters>) => narrowingWords({ ...noFilters, ...filters }).join(', ')

test('filters are said in plain words', () => {
  expect(words({ type: ['CONSULT', 'AGREE'], modality: ['planned'], from: '2014-04', to: '2014-04' })).toBe('contact or agreement, planned, 1–30 April 2014')
  expect(words({ quad: ['material-conflict'], q: 'gas', outlet: ['Xinhua'] })).toBe('acts of conflict, Xinhua, “gas”')
})

test('a window may be open on one side', () => {
  expect(words({ from: '2014-04-17' })).toBe('since 17 April 2014')
  expect(words({ to: '2014' })).toBe('until 31 December 2014')
})

test('whom the page is about is no narrowing', () => {
  expect(words({ country: ['RUS'], actor: ['john-kerry'], lanes: 'actor' })).toBe('')
})
