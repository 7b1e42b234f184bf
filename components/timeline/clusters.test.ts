import { expect, test } from 'vitest'
import { gatherAround, ringParts } from './clusters'

const at = (...xs: number[]) => xs.map((x) => ({ x0: x, x1: x }))

const singles = (...xs: number[]) => at(...xs).map((item) => [item])

test('what finds no place is joined with what stands close to it, and nothing further off', () => {
  expect(gatherAround(singles(0, 100, 104, 110, 300), 2).map((group) => group.length)).toEqual([1, 3, 1])
})

test('where nothing stands close, the reach grows until something does', () => {
  expect(gatherAround(singles(0, 400), 1)).toHaveLength(1)
})

test('a long bar stays by itself while there are others', () => {
  const groups = gatherAround([[{ x0: 0, x1: 400 }], ...singles(1, 2, 3)], 3)
  expect(groups.map((group) => group.length).sort()).toEqual([1, 3])
})

test('each step leaves fewer groups, so that packing comes to an end', () => {
  let groups = singles(...Array.from({ length: 40 }, (_, i) => i * 37))
  for (let before = groups.length; groups.length > 1; before = groups.length) {
    groups = gatherAround(groups, groups.length - 1)
    expect(groups.length).toBeLessThan(before)
  }
  expect(groups.flat()).toHaveLength(40)
})

test('a ring is split in proportion and closes', () => {
  const parts = ringParts(['verbal-conflict', 'verbal-cooperation', 'verbal-conflict', 'material-conflict'])
  expect(parts.map((part) => part.quad)).toEqual(['verbal-cooperation', 'material-conflict', 'verbal-conflict'])
  expect(parts.at(-1)?.to).toBeCloseTo(1)
  expect(parts[2]!.to - parts[2]!.from).toBeCloseTo(0.5)
})
