import { isoDateWords } from '@/lib/date-words'
import type { QuadClass } from '@/model/plover'
import type { EventSummary } from '@/model/views/event-view'

export type RelationBin = { label: string; tick: string | null; counts: Record<QuadClass, number> }

const unitMonths = [1, 3, 12] as const

/**
 * Counts events by month, quarter or year of their first day, whichever fits in `most` bins at best; empty bins between the first and the last are kept.
 * `label` is the bin's first month ("2014-04"); `tick` the words under it: months where they are few, else years with room between.
 */
export function relationBins(events: readonly Pick<EventSummary, 'date' | 'quad'>[], most = 72): RelationBin[] {
  const months = events.map(({ date }) => Number(date.start.slice(0, 4)) * 12 + Number(date.start.slice(5, 7)) - 1)
  if (!months.length) return []
  const [first, last] = [Math.min(...months), Math.max(...months)]
  const unit = unitMonths.find((size) => (last - first) / size < most) ?? 12
  const [from, to] = [Math.floor(first / unit), Math.floor(last / unit)]
  const years = (last - first) / 12
  const bins = Array.from({ length: to - from + 1 }, (_, index): RelationBin => {
    const month = (from + index) * unit
    const label = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
    return {
      label,
      tick: tickOf(label, index === 0, to - from + 1, years),
      counts: { 'verbal-cooperation': 0, 'material-cooperation': 0, 'verbal-conflict': 0, 'material-conflict': 0 },
    }
  })
  events.forEach(({ quad }, index) => {
    const bin = bins[Math.floor((months[index] ?? first) / unit) - from]
    if (bin) bin.counts[quad]++
  })
  return bins
}

function tickOf(label: string, first: boolean, bins: number, years: number): string | null {
  const [year = '', month] = label.split('-')
  if (bins <= 14) return first || month === '01' ? isoDateWords(years < 14 && bins > years + 1 ? label : year, 'short') : isoDateWords(label, 'short').slice(0, 3)
  const step = years <= 12 ? 1 : years <= 24 ? 2 : 5
  return month === '01' && Number(year) % step === 0 ? year : null
}
