import { expect, it } from 'vitest'
import { pageFilters } from './page-filters'

it('keeps the window and the filters of the address', async () => {
  const filters = await pageFilters(Promise.resolve({ from: '2014-04', type: ['CONSULT', 'AGREE'] }), { actor: ['john-kerry'] })
  expect(filters).toMatchObject({ from: '2014-04', type: ['CONSULT', 'AGREE'], actor: ['john-kerry'] })
})
it('never lets the address replace whom the page is about', async () => {
  const filters = await pageFilters(Promise.resolve({ actor: 'sergei-lavrov' }), { actor: ['john-kerry'] })
  expect(filters.actor).toEqual(['john-kerry'])
})
it('passes over values that make no sense', async () => {
  const filters = await pageFilters(Promise.resolve({ type: 'TEA', from: 'yesterday' }), {})
  expect(filters.type).toEqual([])
  expect(filters.from).toBeUndefined()
})
