import { joinGroups } from '@/lib/join-groups'
import type { ResolvedEvent, ResolvedReport, StoredReport } from '@/model/resolved-event'
import { clusterReports } from './cluster-reports'
import { eventOf } from './event-of'

/**
 * The events that fresh reports and those stored near them tell of. A fresh report can change only what holds its days: itself, reports of the same
 * days, and those of a longer span; these are told anew, every other stored report stays with the event that it is of. So the events are the same
 * in whatever order the reports come, and however few of the stored ones are looked at (all that fit, within a month, must be among them).
 */
export function mergeReports(fresh: ResolvedReport[], stored: StoredReport[]): ResolvedEvent[] {
  const eventOfStored = new Map(stored.map(({ report, event }) => [report.id, event]))
  const reports = [...new Map([...stored.map(({ report }) => report), ...fresh].map((report) => [report.id, report])).values()]
  const isOpen = (report: ResolvedReport) => fresh.some((one) => one.block === report.block && report.start <= one.start && one.end <= report.end)
  const open = new Set(reports.filter(isOpen))
  const events = joinGroups(reports)
  for (const { core, fitted } of clusterReports(reports)) {
    const [first] = core as [ResolvedReport]
    for (const report of [...core, ...fitted]) if (open.has(report)) events.join(report, first)
  }
  const heads = new Map<string, ResolvedReport>()
  for (const report of reports) {
    const event = open.has(report) ? undefined : eventOfStored.get(report.id)
    const head = event && heads.get(event)
    if (head) events.join(report, head)
    else if (event) heads.set(event, report)
  }
  return events.groups().map(eventOf)
}

/** The events that reports tell of when all are given at once. */
export const resolveEvents = (reports: ResolvedReport[]): ResolvedEvent[] => mergeReports(reports, [])
