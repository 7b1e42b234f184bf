import { expect, test } from 'vitest'
import { clusterItems, ringParts } from './clusters'

const at = (...xs: number[]) => xs.map((x) => ({ x0: x, x1: x }))

test('items close together gather only where they need more rows than there are', () => {
  expect(clusterItems(at(0, 5, 10), 16, 4)).toHaveLength(3)
  expect(clusterItems(at(0, 5, 10, 12), 16, 4)).toHaveLength(1)
})

test('a radius of nothing gathers nothing', () => {
  expect(clusterItems(at(0, 0, 0, 0), 0, 2)).toHaveLength(4)
})

test('a long bar stays by itself', () => {
  const groups = clusterItems([{ x0: 0, x1: 400 }, ...at(1, 2, 3)], 16, 3)
  expect(groups.map((group) => group.length).sort()).toEqual([1, 3])
})

test('a ring is split in proportion and closes', () => {
  const parts = ringParts(['verbal-conflict', 'verbal-cooperation', 'verbal-conflict', 'material-conflict'])
  expect(parts.map((part) => part.quad)).toEqual(['verbal-cooperation', 'material-conflict', 'verbal-conflict'])
  expect(parts.at(-1)?.to).toBeCloseTo(1)
  expect(parts[2]!.to - parts[2]!.from).toBeCloseTo(0.5)
})
