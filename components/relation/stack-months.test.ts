import { expect, test } from 'vitest'
import type { QuadClass } from '@/model/plover'
import { stackMonths } from './stack-months'

const month = (month: string, quad: QuadClass, events: number, sources = events) => ({ month, quad, events, sources })

test('what brought together and what set apart is added up on its side of the line', () => {
  const { bins } = stackMonths([month('2014-04', 'verbal-cooperation', 2), month('2014-04', 'material-cooperation', 1), month('2014-04', 'verbal-conflict', 3, 5), month('2014-05', 'material-conflict', 4)])
  expect(bins.map(({ label, together, apart, sources }) => [label, together, apart, sources])).toEqual([['2014-04', 3, 3, 8], ['2014-05', 0, 4, 4]])
  expect(bins[0]?.counts).toEqual({ 'verbal-cooperation': 2, 'material-cooperation': 1, 'verbal-conflict': 3, 'material-conflict': 0 })
})

test('pictures that share a span share their bins', () => {
  const span = ['2013-12', '2014-02']
  expect(stackMonths([month('2014-01', 'verbal-conflict', 1)], span).bins.map(({ label }) => label)).toEqual(['2013-12', '2014-01', '2014-02'])
  expect(stackMonths([], span).bins.map(({ together }) => together)).toEqual([0, 0, 0])
})

test('nothing gives no bin', () => {
  expect(stackMonths([]).bins).toEqual([])
})
