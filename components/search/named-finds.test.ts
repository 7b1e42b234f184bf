import { expect, it } from 'vitest'
import { namedFinds } from './named-finds'

const row = (key: string, name: string, count: number, sub: string | null = null) => ({ key, name, sub, count, first: null, last: null })

it('offers pages of every kind, those with most events first, with what tells namesakes apart', () => {
  expect(namedFinds({
    actors: [row('sergei-lavrov', 'Sergei Lavrov', 58, 'Foreign Minister, Russia'), row('envoy', 'envoy', 1)],
    countries: [row('russia', 'Russia', 300)],
    agreements: [row('minsk-ii-2015', 'Minsk II agreement', 40, 'ceasefire')],
  })).toEqual([
    { address: '/countries/russia', name: 'Russia', sub: '300 events' },
    { address: '/actors/sergei-lavrov', name: 'Sergei Lavrov', sub: 'Foreign Minister, Russia · 58 events' },
    { address: '/agreements/minsk-ii-2015', name: 'Minsk II agreement', sub: 'ceasefire · 40 events' },
    { address: '/actors/envoy', name: 'envoy', sub: '1 event' },
  ])
})

it('is short however much is found', () => {
  const many = Array.from({ length: 12 }, (_, i) => row(`a${i}`, `A ${i}`, i))
  expect(namedFinds({ actors: many, countries: many, agreements: many })).toHaveLength(8)
})
