import { quadColour } from '@/components/event/mark-form'
import { QuadClass, quadLabel } from '@/model/plover'
import type { DyadView, PeriodTally } from '@/model/views/dyad-view'

export type PeriodRow = { label: string; colour: string | null; counts: number[]; rates: number[] }
export type PeriodGroup = { heading: string; rows: PeriodRow[] }

/** Days of a period, both ends included. */
export const daysOf = ({ from, to }: Pick<PeriodTally, 'from' | 'to'>): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1

/** What is compared between periods: counts, and the same for a month of 30.44 days, since periods are rarely of one length. */
export function periodRows(view: Pick<DyadView, 'a' | 'b' | 'periods'>): PeriodGroup[] {
  const row = (label: string, of: (period: PeriodTally) => number, colour: string | null = null): PeriodRow => {
    const counts = view.periods.map(of)
    return { label, colour, counts, rates: view.periods.map((period, i) => (counts[i] ?? 0) / (daysOf(period) / 30.44)) }
  }
  return [
    { heading: 'What happened', rows: [row('Events', ({ events }) => events), row('Calls, visits and meetings', ({ contacts }) => contacts), row('Independent sources, added up', ({ sources }) => sources)] },
    { heading: 'Of what kind', rows: QuadClass.options.map((quad) => row(quadLabel[quad], ({ quads }) => quads[quad], quadColour[quad])) },
    { heading: 'Which way', rows: [row(`${view.a.name} to ${view.b.name}`, ({ directions }) => directions['a-to-b']), row(`${view.b.name} to ${view.a.name}`, ({ directions }) => directions['b-to-a']), row('Together', ({ directions }) => directions.together), row('Others, with both', ({ directions }) => directions['from-others'])] },
  ]
}

/** "4.2", "12", "0.08": a rate with as many digits as mean something. */
export const rateWords = (rate: number): string => (rate === 0 ? '0' : rate >= 10 ? rate.toFixed(0) : rate >= 0.1 ? rate.toFixed(1) : rate.toFixed(2))
