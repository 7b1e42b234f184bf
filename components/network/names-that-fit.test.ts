import { expect, test } from 'vitest'
import { namesThatFit } from './names-that-fit'

const node = (key: string, x: number, y: number, name = key) => ({ key, name, x, y })
const fitting = (nodes: ReturnType<typeof node>[], width = 360) => [...namesThatFit(nodes, width, 460, () => 12)]

test('of two names in one place the more active has it; apart both have theirs', () => {
  expect(fitting([node('Russia', 0.5, 0.5), node('Ukraine', 0.52, 0.5)])).toEqual(['Russia'])
  expect(fitting([node('Russia', 0.5, 0.5), node('Ukraine', 0.5, 0.6)])).toEqual(['Russia', 'Ukraine'])
})

test('no name covers the dot of one before, nor leaves the picture', () => {
  expect(fitting([node('Russia', 0.5, 0.5), node('International Atomic Energy Agency', 0.5, 0.475)])).toEqual(['Russia'])
  expect(fitting([node('United Kingdom', 0, 0.5)])).toEqual([])
})

test('the wider the picture, the more names it holds', () => {
  const nodes = [node('Russia', 0.4, 0.5), node('Ukraine', 0.5, 0.5), node('Germany', 0.6, 0.5)]
  expect(fitting(nodes)).toEqual(['Russia', 'Germany'])
  expect(fitting(nodes, 1240)).toEqual(['Russia', 'Ukraine', 'Germany'])
})
