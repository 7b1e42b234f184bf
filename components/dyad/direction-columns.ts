import { QuadClass } from '@/model/plover'
import type { Direction, DyadView } from '@/model/views/dyad-view'
import { monthBins, type MonthBins } from '../relation/month-bins'

export type Unit = DyadView['units'][number]

/** One bin of a lane: events above its line and below it, or only how many of each quad class where there are too many to draw one by one. */
export type Column = { above: Unit[]; below: Unit[]; counts: Record<QuadClass, number> }
/** `above` and `below` are the lane's highest stacks on either side of its line. */
export type DirectionLane = { direction: Direction; name: string; count: number; columns: Column[]; above: number; below: number }

/** Lanes of a pair in the order of the eye, with their words; those without an event are left out by the layout. */
const names = (a: string, b: string): [Direction, string][] => [['a-to-b', `${a} to ${b}`], ['together', 'Together'], ['b-to-a', `${b} to ${a}`], ['from-others', 'Others, with both']]

const emptyColumn = (): Column => ({ above: [], below: [], counts: Object.fromEntries(QuadClass.options.map((quad) => [quad, 0])) as Record<QuadClass, number> })

const rises = (quad: QuadClass) => quad.endsWith('cooperation')

/** Lays out what two countries did: a lane a direction, a column a bin of time, cooperation above the line and conflict below it. `most` is the highest stack of all. */
export function layoutDirections(view: Pick<DyadView, 'ways' | 'units'> & { a: string; b: string }): { time: MonthBins; lanes: DirectionLane[]; most: number } {
  const time = monthBins(view.ways.map(({ month }) => month))
  const lanes = names(view.a, view.b).flatMap(([direction, name]) => {
    const own = view.ways.filter((way) => way.direction === direction)
    if (!own.length) return []
    const columns = time.bins.map(emptyColumn)
    let count = 0
    for (const { month, quad, events } of own) {
      const column = columns[time.indexOf(month)]
      if (column) column.counts[quad] += events
      count += events
    }
    // Deeds stand next to the line, words beyond them.
    const nearFirst = [...view.units].filter((unit) => unit.direction === direction).sort((x, y) => Number(y.quad.startsWith('material')) - Number(x.quad.startsWith('material')))
    for (const unit of nearFirst) columns[time.indexOf(unit.start)]?.[rises(unit.quad) ? 'above' : 'below'].push(unit)
    return [{ direction, name, count, columns, above: highest(columns, 'cooperation'), below: highest(columns, 'conflict') }]
  })
  return { time, lanes, most: Math.max(0, ...lanes.flatMap(({ above, below }) => [above, below])) }
}

const highest = (columns: Column[], side: 'cooperation' | 'conflict') => Math.max(0, ...columns.map(({ counts }) => counts[`verbal-${side}`] + counts[`material-${side}`]))
