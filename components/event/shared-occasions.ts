import { groupBy } from '@/lib/group-by'
import type { ReportView } from '@/model/views/event-view'
import { giverOf } from './report-differences'

/** Accounts of different sources that quote one person on one occasion: they rest on the same words. `occasion` is as the first gives it. */
export type SharedOccasion = { speaker: string; occasion: string; by: string[] }

const kindOf = (occasion: string) => /(briefing|conference|statement|interview)/i.exec(occasion)?.[1]?.toLowerCase() ?? null

/** Which accounts say that they quote the same briefing, news conference, statement or interview. */
export function sharedOccasions(reports: readonly ReportView[]): SharedOccasion[] {
  const told = reports.flatMap((report) => {
    const speaker = report.participants.find(({ role }) => role === 'speaker')?.actor.name
    const kind = report.occasion && kindOf(report.occasion)
    return speaker && kind && report.occasion ? [{ key: `${speaker} ${kind}`, speaker, occasion: report.occasion, source: report.source, by: giverOf(report) }] : []
  })
  return [...groupBy(told, ({ key }) => key).values()].flatMap((group) => {
    const [first] = group
    return first && new Set(group.map(({ source }) => source)).size > 1 ? [{ speaker: first.speaker, occasion: first.occasion, by: [...new Set(group.map(({ by }) => by))] }] : []
  })
}
