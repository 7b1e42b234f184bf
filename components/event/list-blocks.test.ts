import { expect, test } from 'vitest'
import type { EventSummary } from '@/model/views/event-view'
import type { DateGroup } from './group-by-date'
import { inBlocks } from './list-blocks'

/** A group of so many events, of which only the number matters here. */
const group = (key: string, count: number): DateGroup => ({ key, date: {} as EventSummary['date'], events: Array.from({ length: count }, (_, i) => ({ id: `${key}${i}` }) as EventSummary) })
const shape = (groups: DateGroup[]) => inBlocks(groups, 10).map((block) => block.map(({ key, events, continued }) => `${key}${events.length}${continued ? '+' : ''}`).join(' '))

test('dates share a block while there is room, and none is torn apart that fits into one', () => {
  expect(shape([group('a', 4), group('b', 5), group('c', 3), group('d', 7)])).toEqual(['a4 b5', 'c3 d7'])
})

test('a date with more than a block is continued in the next, which says how many there are of it in all', () => {
  expect(shape([group('a', 6), group('b', 17), group('c', 1)])).toEqual(['a6 b4', 'b10+', 'b3+ c1'])
  expect(inBlocks([group('b', 17)], 10)[1]?.[0]?.count).toBe(17)
})

test('every event stands in one block, in order', () => {
  const groups = [group('a', 3), group('b', 25), group('c', 10), group('d', 1)]
  expect(inBlocks(groups, 10).flat().flatMap(({ events }) => events)).toEqual(groups.flatMap(({ events }) => events))
})

test('nothing makes no block', () => expect(inBlocks([])).toEqual([]))
