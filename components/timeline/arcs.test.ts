import { expect, test } from 'vitest'
import type { EventSummary } from '@/model/views/event-view'
import { agreementArcs, arcPath, chainArcs } from './arcs'
import type { LaneLayout } from './layout-lanes'

const event = (id: string, start: string, agreement: string | null) => ({ id, date: { start }, agreement: agreement && { key: agreement, name: agreement } }) as EventSummary
const lane = (key: string, top: number, marks: [id: string, x: number][]): LaneLayout => ({ key, top, height: 62, rows: 1, clusters: [], marks: marks.map(([id, x]) => ({ id, x0: x, x1: x, row: 0, label: null, labelX: x, over: false })) })

test('each event of an agreement is joined to the next in time, in the first lane that shows it', () => {
  const events = new Map([event('c', '2014-06-01', 'geneva'), event('a', '2014-04-17', 'geneva'), event('b', '2014-05-02', 'geneva'), event('x', '2014-05-03', null), event('y', '2014-05-04', 'minsk')].map((each) => [each.id, each]))
  const arcs = agreementArcs([lane('RUS', 0, [['a', 100], ['b', 200], ['x', 210]]), lane('USA', 62, [['a', 100], ['c', 300], ['y', 220]])], events)
  expect(arcs.map(({ from, to }) => [from.id, to.id])).toEqual([['a', 'b'], ['b', 'c']])
  expect(arcs[1]?.to.y).toBeGreaterThan(62)
  expect(arcs[0]?.from.y).toBeLessThan(62)
})

test('what a cluster holds is joined at the cluster, and not to itself', () => {
  const events = new Map([event('a', '2014-04-17', 'geneva'), event('b', '2014-04-18', 'geneva'), event('c', '2014-05-18', 'geneva')].map((each) => [each.id, each]))
  const clustered: LaneLayout = { ...lane('RUS', 0, [['c', 400]]), clusters: [{ ids: ['a', 'b'], x: 100, row: 0 }] }
  expect(agreementArcs([clustered], events).map(({ from, to }) => [from.id, to.id, from.x])).toEqual([['b', 'c', 100]])
})

test('an arc stays in the board', () => {
  const arc = { from: { id: 'a', x: 0, y: 20 }, to: { id: 'b', x: 900, y: 20 } }
  expect(Math.min(...[...arcPath(arc).matchAll(/[\d.]+ (-?[\d.]+)/g)].map((match) => Number(match[1])))).toBeGreaterThanOrEqual(4)
})

test('what came of an event is joined to it, with the words why, where both are drawn', () => {
  const arcs = chainArcs([lane('RUS', 0, [['threat', 100], ['sanctions', 300]])], [
    { from: 'threat', to: 'sanctions', kind: 'carried out', reason: 'sanctions had been threatened' },
    { from: 'threat', to: 'elsewhere', kind: 'answer', reason: 'the sentence says so' },
  ])
  expect(arcs.map(({ from, to, words }) => [from.id, to.id, words])).toEqual([['threat', 'sanctions', 'carried out: sanctions had been threatened']])
})
