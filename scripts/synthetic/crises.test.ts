import { expect, test } from 'vitest'
import { awayFromWeekend, dayInCrisis, makeCrises } from './crises'
import { randomFrom } from './random'

const countBy = <T>(items: T[]): Map<T, number> => items.reduce((counts, item) => counts.set(item, (counts.get(item) ?? 0) + 1), new Map<T, number>())

test('no crisis holds more than a fiftieth of all that crises hold, and the largest are far larger than most', () => {
  const crises = makeCrises(randomFrom(1), 3000, 13_000)
  const sizes = [...countBy(crises).values()].sort((a, b) => b - a)
  expect(sizes[0] as number).toBeLessThan(crises.length / 50)
  expect(sizes[0] as number).toBeGreaterThan(20 * (sizes[Math.floor(sizes.length / 2)] as number))
})

test('a crisis flares up and dies away: its first quarter holds most of its events, and hardly any come after its length', () => {
  const random = randomFrom(2)
  const days = Array.from({ length: 4000 }, () => dayInCrisis({ dyad: 0, day: 100, length: 80 }, random))
  expect(Math.min(...days)).toBeGreaterThanOrEqual(100)
  expect(days.filter((day) => day < 125).length).toBeGreaterThan(2000)
  expect(days.filter((day) => day > 180).length).toBeLessThan(40)
})

test('weekends are quiet, and nothing moves to an earlier day', () => {
  const random = randomFrom(3)
  const moved = Array.from({ length: 7000 }, (_, day) => [day, awayFromWeekend(day, random)] as const)
  expect(moved.every(([before, after]) => after >= before)).toBe(true)
  const onWeekday = countBy(moved.map(([, day]) => day % 7))
  expect(onWeekday.get(5) as number).toBeLessThan((onWeekday.get(1) as number) / 2)
})
