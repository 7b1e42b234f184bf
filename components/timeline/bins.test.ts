import { expect, test } from 'vitest'
import type { Bin } from '@/model/views/timeline-view'
import { binAt, binTotal, conflict, cooperation, densestDay, densityPaths } from './bins'
import { DAY, dayStart } from './scale'

const bin = (start: string, end: string, counts: [number, number, number, number]): Bin => ({
  start, end, counts: { 'verbal-cooperation': counts[0], 'material-cooperation': counts[1], 'verbal-conflict': counts[2], 'material-conflict': counts[3] },
})
/** Heights of the bars of a path. */
const heights = (path: string) => [...path.matchAll(/v(-?[\d.]+)/g)].map((match) => Number(match[1]))

test('cooperation rises from the line, conflict falls, acts next to it', () => {
  const paths = densityPaths([bin('2014-04-01', '2014-04-02', [3, 1, 2, 2])], dayStart('2014-04-01'), 4, 20)
  expect(heights(paths['material-cooperation'])).toEqual([-5])
  expect(heights(paths['verbal-cooperation'])).toEqual([-15])
  expect(heights(paths['material-conflict'])).toEqual([10])
  expect(paths['material-cooperation']).toMatch(/^M\S+ -0\.5h/)
  expect(paths['verbal-cooperation']).toMatch(/^M\S+ -5\.5h/)
})

test('a month with thirty times the events of a day is as high as the day', () => {
  const paths = densityPaths([bin('2014-04-01', '2014-05-01', [30, 0, 0, 0]), bin('2014-05-01', '2014-05-02', [1, 0, 0, 0])], dayStart('2014-04-01'), 1, 20)
  const [month, day] = heights(paths['verbal-cooperation'])
  expect(month).toBe(day)
})

test('one event among thousands is still a pixel, and none is nothing', () => {
  const paths = densityPaths([bin('2014-04-01', '2014-04-02', [0, 0, 0, 1]), bin('2014-04-02', '2014-04-03', [0, 0, 0, 0])], 0, 1000, 20)
  expect(heights(paths['material-conflict'])).toEqual([1])
})

test('the tallest bar fills the height and none passes it', () => {
  const bins = [bin('2014-04-01', '2014-04-02', [9, 3, 1, 0]), bin('2014-04-02', '2014-04-03', [1, 1, 7, 4])]
  const paths = densityPaths(bins, 0, densestDay(bins), 24)
  const up = heights(paths['verbal-cooperation'])[0]! + heights(paths['material-cooperation'])[0]!
  expect(up).toBeCloseTo(-24)
})

test('sums and the bin under a time', () => {
  const bins = [bin('2014-04-01', '2014-04-08', [1, 2, 3, 4]), bin('2014-04-08', '2014-04-15', [0, 0, 0, 0])]
  expect([cooperation(bins[0]!), conflict(bins[0]!), binTotal(bins[0]!)]).toEqual([3, 7, 10])
  expect(binAt(bins, dayStart('2014-04-08'))).toBe(bins[1])
  expect(binAt(bins, dayStart('2014-04-15') + DAY)).toBeUndefined()
})
