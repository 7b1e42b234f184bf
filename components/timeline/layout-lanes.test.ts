import { expect, test } from 'vitest'
import type { EventSummary } from '@/model/views/event-view'
import { eventExtent, layoutLanes, marksInOrder, rowsOf } from './layout-lanes'
import { viewOfDays } from './scale'

const event = (id: string, date: Partial<EventSummary['date']>, modality: EventSummary['modality'] = 'occurred'): EventSummary => ({
  id, title: `Talks ${id}`, type: 'CONSULT', mode: null, label: 'Talks', quad: 'verbal-cooperation', modality,
  date: { edtf: date.start ?? '2014-04-21', start: '2014-04-21', end: '2014-04-21', precision: 'day', inferred: false, words: null, ...date },
  countries: [], actors: [], agreement: null, speaker: null, quote: '', sources: 1, copies: 0, disputed: false,
})
const weeks = viewOfDays('2014-03-25', '2014-05-09')

test('a day is a dot at its noon', () => {
  const { shape, x0, x1 } = eventExtent(event('a', {}), viewOfDays('2014-04-21', '2014-04-30'), 1000)
  expect([shape, x0, x1]).toEqual(['dot', 0.05, 0.05])
})

test('a day is a stretch where hours are on the axis, and an hour stays a dot', () => {
  const close = viewOfDays('2014-04-21', '2014-04-22')
  expect(eventExtent(event('a', {}), close, 1000)).toMatchObject({ shape: 'pale', x0: 0, x1: 0.5 })
  expect(eventExtent(event('b', { edtf: '2014-04-21T12:00', precision: 'time' }), close, 1000)).toMatchObject({ shape: 'dot', x0: 0.25 })
})

test('a month is drawn over its whole length, and never as a dot, even from afar', () => {
  const april = event('a', { edtf: '2014-04', start: '2014-04-01', end: '2014-04-30', precision: 'month' })
  const near = eventExtent(april, weeks, 1000)
  expect((near.x1 - near.x0) * 46).toBeCloseTo(30)
  const far = eventExtent(april, viewOfDays('1990-01-01', '2026-12-31'), 1000)
  expect(far.shape).toBe('pale')
  expect((far.x1 - far.x0) * 1000).toBeGreaterThanOrEqual(13.9)
})

test('lanes stand under each other without a gap', () => {
  const layout = layoutLanes([{ key: 'RUS', events: [event('a', {}), event('b', {})] }, { key: 'USA', events: [] }], weeks, 1000, 6, null)
  expect(layout[1]!.top).toBe(layout[0]!.top + layout[0]!.height)
})

test('held rows keep the height of a lane whatever it comes to hold', () => {
  const few = layoutLanes([{ key: 'RUS', events: [event('a', {}), event('b', {}), event('c', {})] }], weeks, 1000, 6, null)
  const many = Array.from({ length: 30 }, (_, i) => event(String(i), { start: `2014-04-${String(1 + i).padStart(2, '0')}`, end: `2014-04-${String(1 + i).padStart(2, '0')}` }))
  const held = layoutLanes([{ key: 'RUS', events: many }], weeks, 1000, 6, rowsOf(few))
  expect(held[0]!.height).toBe(few[0]!.height)
})

test('arrows step through a lane in the order of time', () => {
  const layout = layoutLanes([{ key: 'RUS', events: [event('late', { start: '2014-05-01', end: '2014-05-01' }), event('early', { start: '2014-04-01', end: '2014-04-01' })] }], weeks, 1000, 6, null)
  expect(marksInOrder(layout[0]!).map((mark) => mark.id)).toEqual(['early', 'late'])
})

test('events beside the view are laid out for panning, and make no lane taller', () => {
  const beside = Array.from({ length: 6 }, (_, i) => event(`beside ${i}`, { start: '2014-05-12', end: '2014-05-12' }))
  const layout = layoutLanes([{ key: 'RUS', events: [event('a', {}), ...beside] }], weeks, 1000, 6, null)
  expect(layout[0]!.rows).toBe(1)
  expect(layout[0]!.clusters.flatMap((cluster) => cluster.ids)).toHaveLength(6)
})

test('an evening shows the events of its day, whatever happened on other days', () => {
  const evening = { from: Date.parse('2014-04-22T20:00Z'), to: Date.parse('2014-04-23T02:00Z') }
  const on = (day: string, count: number) => Array.from({ length: count }, (_, i) => event(`${day} ${i}`, { start: day, end: day }))
  const [lane] = layoutLanes([{ key: 'RUS', events: [...on('2014-04-20', 12), ...on('2014-04-22', 4), ...on('2014-04-23', 3), ...on('2014-04-25', 12)] }], evening, 1000, 7, null)
  const inView = lane!.marks.filter((mark) => mark.x1 > 0 && mark.x0 < 1000)
  expect(inView).toHaveLength(7)
  expect(lane!.clusters.filter((cluster) => cluster.ids.some((id) => /04-2[23]/.test(id)))).toEqual([])
})

test('of more days than rows the last are one cluster, in view', () => {
  const evening = { from: Date.parse('2014-04-22T20:00Z'), to: Date.parse('2014-04-23T02:00Z') }
  const many = Array.from({ length: 9 }, (_, i) => event(String(i), { start: '2014-04-22', end: '2014-04-22' }))
  const [lane] = layoutLanes([{ key: 'RUS', events: many }], evening, 1000, 7, null)
  expect(lane!.marks).toHaveLength(6)
  expect(lane!.clusters.map(({ ids }) => ids.length)).toEqual([3])
  expect(lane!.clusters[0]!.x).toBeGreaterThan(0)
})
