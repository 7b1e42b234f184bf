import { expect, test } from 'vitest'
import { wholeMap } from './frame'
import { labelsThatFit } from './labels-that-fit'

const brussels = { name: 'Brussels', x: 500, y: 100 }
const paris = { name: 'Paris', x: 496, y: 106 }
const havana = { name: 'Havana', x: 250, y: 180 }
const names = (set: Set<{ name: string }>) => [...set].map(({ name }) => name)

test('a name that would cover one before it is left out', () => {
  expect(names(labelsThatFit([brussels, paris, havana], wholeMap, 1000))).toEqual(['Brussels', 'Havana'])
})

test('closer by there is room for both', () => {
  expect(names(labelsThatFit([brussels, paris], { x: 480, y: 95, width: 40, height: 20 }, 1000))).toEqual(['Brussels', 'Paris'])
})

test('a narrow picture has room for fewer', () => {
  const geneva = { name: 'Geneva', x: 520, y: 112 }
  expect(labelsThatFit([brussels, geneva], wholeMap, 4000).size).toBe(2)
  expect(labelsThatFit([brussels, geneva], wholeMap, 400).size).toBe(1)
})
