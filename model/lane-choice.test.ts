import { expect, test } from 'vitest'
import { laneChoiceToParams, parseLaneChoice, plainLanes } from './lane-choice'

const parse = (address: string) => parseLaneChoice(new URLSearchParams(address))

test('how the lanes stand comes back from the address as it went', () => {
  const choice = { order: 'name' as const, pin: ['RUS', 'USA'], fold: ['DEU'], links: true }
  expect(parseLaneChoice(new URLSearchParams(laneChoiceToParams(choice)))).toEqual(choice)
})

test('the plain choice needs no address, and nonsense is plain', () => {
  expect(laneChoiceToParams(plainLanes)).toEqual([])
  expect(parse('')).toEqual(plainLanes)
  expect(parse('order=colour&pin=&links=yes&fold=%00')).toEqual(plainLanes)
})

test('a lane is pinned once, and fifty at most', () => {
  expect(parse('pin=RUS&pin=RUS').pin).toEqual(['RUS'])
  expect(parse(Array.from({ length: 80 }, (_, i) => `pin=${i}`).join('&')).pin).toHaveLength(50)
})
