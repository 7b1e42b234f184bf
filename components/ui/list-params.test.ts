import { describe, expect, it } from 'vitest'
import { listAddress, readListParams } from './list-params'
import { toSearchParams } from './search-params'

const read = (text: string) => readListParams(new URLSearchParams(text))

describe('readListParams', () => {
  it('reads words, order and page', () => {
    expect(read('q=+Lavrov+&sort=name&cursor=100')).toEqual({ q: 'Lavrov', sort: 'name', cursor: '100' })
  })
  it('sorts by activity where nothing is said', () => {
    expect(read('')).toEqual({ q: '', sort: 'activity', cursor: undefined })
  })
  it('passes over an order that does not exist and words without end', () => {
    expect(read(`sort=colour&q=${'x'.repeat(300)}`)).toEqual({ q: '', sort: 'activity', cursor: undefined })
  })
})

describe('listAddress', () => {
  it('leaves out what is not asked for', () => {
    expect(listAddress('/actors', { q: '', sort: 'activity' })).toBe('/actors')
  })
  it('is read back as it was written', () => {
    const asked = { q: 'São Tomé & co', sort: 'name', cursor: '200' } as const
    expect(read(listAddress('/actors', asked).split('?')[1] ?? '')).toEqual(asked)
  })
})

describe('toSearchParams', () => {
  it('keeps repeated names', async () => {
    const params = await toSearchParams(Promise.resolve({ country: ['USA', 'RUS'], q: 'call', none: undefined }))
    expect(params.toString()).toBe('country=USA&country=RUS&q=call')
  })
})
