import { describe, expect, it } from 'vitest'
import type { QuadClass } from '@/model/plover'
import type { Direction } from '@/model/views/dyad-view'
import { layoutDirections } from './direction-columns'

const way = (direction: Direction, month: string, quad: QuadClass, events = 1) => ({ direction, month, quad, events })
const unit = (id: string, direction: Direction, start: string, quad: QuadClass) => ({ id, title: id, edtf: start, start, direction, quad, modality: 'occurred' as const })
const pair = { a: 'United States', b: 'Russia' }

describe('layoutDirections', () => {
  it('gives a lane to each way that has an event, the first country’s acts on top', () => {
    const { lanes } = layoutDirections({ ...pair, units: [], ways: [way('b-to-a', '2014-03', 'verbal-conflict', 2), way('together', '2014-03', 'verbal-cooperation'), way('a-to-b', '2014-04', 'material-conflict')] })
    expect(lanes.map(({ name, count }) => [name, count])).toEqual([['United States to Russia', 1], ['Together', 1], ['Russia to United States', 2]])
  })
  it('puts each event into its time, cooperation above the line and conflict below, deeds next to it', () => {
    const ways = [way('together', '2014-03', 'verbal-cooperation'), way('together', '2014-03', 'material-cooperation'), way('together', '2014-05', 'verbal-conflict')]
    const units = [unit('call', 'together', '2014-03-02', 'verbal-cooperation'), unit('deal', 'together', '2014-03-20', 'material-cooperation'), unit('quarrel', 'together', '2014-05-01', 'verbal-conflict')]
    const { lanes, most } = layoutDirections({ ...pair, ways, units })
    expect(lanes[0]?.columns.map((column) => [column.above.map(({ id }) => id), column.below.map(({ id }) => id)])).toEqual([[['deal', 'call'], []], [[], []], [[], ['quarrel']]])
    expect([lanes[0]?.above, lanes[0]?.below, most]).toEqual([2, 1, 2])
  })
  it('counts where events are too many to be drawn', () => {
    const { lanes, most } = layoutDirections({ ...pair, units: [], ways: [way('a-to-b', '2014-03', 'verbal-conflict', 900), way('a-to-b', '2014-03', 'material-conflict', 40)] })
    expect(lanes[0]?.columns[0]).toMatchObject({ above: [], below: [], counts: { 'verbal-conflict': 900, 'material-conflict': 40 } })
    expect(most).toBe(940)
  })
  it('has no lane where nothing is told', () => {
    expect(layoutDirections({ ...pair, ways: [], units: [] })).toMatchObject({ lanes: [], most: 0 })
  })
})
