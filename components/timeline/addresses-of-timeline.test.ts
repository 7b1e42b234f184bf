import { describe, expect, test } from 'vitest'
import { plainLanes } from '@/model/lane-choice'
import { parseFilters } from '@/model/parse-filters'
import { toSearchParams } from '../ui/search-params'
import { addressOf } from './address-of'
import { questionOf } from './question-of'

const filters = (query: string) => parseFilters(new URLSearchParams(query)).filters
const choice = { order: 'name' as const, pin: ['UKR'], fold: ['USA'], links: true }

describe('the address of the timeline', () => {
  test.each([
    ['the front page alone, where nothing is chosen', '', null, plainLanes, '/'],
    ['filters', 'country=RUS&q=gas', null, plainLanes, '/?country=RUS&q=gas'],
    ['an open event', '', 'abc', plainLanes, '/?event=abc'],
    ['how the lanes stand', '', null, choice, '/?order=name&pin=UKR&fold=USA&links=1'],
    ['all of it, in one order', 'country=RUS', 'abc', choice, '/?country=RUS&order=name&pin=UKR&fold=USA&links=1&event=abc'],
    ['letters that an address writes otherwise', 'q=gas+%26+oil', 'a&b', plainLanes, '/?q=gas+%26+oil&event=a%26b'],
  ])('holds %s', (_, query, chosen, lanes, address) => {
    expect(addressOf(filters(query), chosen, lanes)).toBe(address)
  })
})

test('the route is asked for filters, order and pins, not for what changes nothing of its answer', () => {
  expect(questionOf(filters('country=RUS'), choice)).toBe('country=RUS&order=name&pin=UKR')
  expect(questionOf(filters('country=RUS'), { ...choice, fold: [], links: false })).toBe(questionOf(filters('country=RUS'), choice))
})

test('what Next gives a page is read as the address has it, repeated names in their order', async () => {
  expect((await toSearchParams(Promise.resolve({ country: ['RUS', 'USA'], q: 'gas', none: undefined }))).toString()).toBe('country=RUS&country=USA&q=gas')
})
