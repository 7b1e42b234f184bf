import { QuadClass } from '@/model/plover'
import type { RelationMonth } from '@/model/views/relation-view'
import { monthBins, type MonthBin, type MonthBins } from './month-bins'

/** A bin with what happened in it: counts by quad class, what they come to on either side of the line, and the sources added up. */
export type StackedBin = MonthBin & { counts: Record<QuadClass, number>; together: number; apart: number; sources: number }

/** Adds months up into bins. `span` are months or days that the picture must reach, so that several pictures share one axis. */
export function stackMonths(months: readonly RelationMonth[], span: readonly string[] = [], most?: number): { unit: MonthBins['unit']; bins: StackedBin[] } {
  const { unit, bins, indexOf } = monthBins([...months.map(({ month }) => month), ...span], most)
  const stacked = bins.map((bin): StackedBin => ({ ...bin, counts: Object.fromEntries(QuadClass.options.map((quad) => [quad, 0])) as Record<QuadClass, number>, together: 0, apart: 0, sources: 0 }))
  for (const { month, quad, events, sources } of months) {
    const bin = stacked[indexOf(month)]
    if (!bin) continue
    bin.counts[quad] += events
    bin[quad.endsWith('cooperation') ? 'together' : 'apart'] += events
    bin.sources += sources
  }
  return { unit, bins: stacked }
}
