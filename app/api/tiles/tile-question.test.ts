import { expect, test } from 'vitest'
import { tileQuestion } from './tile-question'

const ask = (address: string) => tileQuestion(new URLSearchParams(address))

test('a tile is asked for by level, number and lanes', () => {
  expect(ask('level=week&tile=-3&key=RUS&key=USA')).toEqual({ level: 'week', tile: -3, keys: ['RUS', 'USA'] })
  expect(ask('level=day&tile=140')).toEqual({ level: 'day', tile: 140, keys: [] })
})

test('what is wrong is named by its field', () => {
  expect(ask('level=hour&tile=x')).toEqual({ fields: { level: expect.any(String), tile: expect.any(String) } })
  expect(ask('level=day&tile=1.5')).toEqual({ fields: { tile: expect.any(String) } })
  expect(ask(`level=day&tile=1&${Array.from({ length: 61 }, (_, i) => `key=${i}`).join('&')}`)).toEqual({ fields: { key: 'at most 60 lanes' } })
})
