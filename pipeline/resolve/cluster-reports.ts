import type { ResolvedReport } from '@/model/resolved-event'
import { isSameAct } from './same-event'

const byId = (a: ResolvedReport, b: ResolvedReport) => (a.id < b.id ? -1 : 1)

/** Groups in which each member is of the same act as some other: the same groups in whatever order the reports come. */
function groupsOf(reports: ResolvedReport[]): ResolvedReport[][] {
  const groups: ResolvedReport[][] = []
  for (const report of reports) {
    const joined = groups.filter((group) => group.some((other) => isSameAct(report, other)))
    for (const group of joined) groups.splice(groups.indexOf(group), 1)
    groups.push([...joined.flat(), report])
  }
  return groups.map((group) => group.sort(byId))
}

const length = ({ start, end }: ResolvedReport) => Date.parse(end) - Date.parse(start)

/**
 * Tells which reports of one block are of one event. First those of the same days; then a report of a longer span ("last week", "in April")
 * joins the one group that lies within it, if there is just one: between two it can't be told, and it stands by itself.
 */
export function clusterReports(reports: ResolvedReport[]): ResolvedReport[][] {
  const spans = new Map<string, ResolvedReport[]>()
  for (const report of [...reports].sort(byId)) spans.set(`${report.start}/${report.end}`, [...(spans.get(`${report.start}/${report.end}`) ?? []), report])
  const exact = [...spans.values()].flatMap(groupsOf).sort((a, b) => length(a[0] as ResolvedReport) - length(b[0] as ResolvedReport) || byId(a[0] as ResolvedReport, b[0] as ResolvedReport))
  const clusters: ResolvedReport[][] = []
  for (const group of exact) {
    const [first] = group as [ResolvedReport]
    const within = clusters.filter((cluster) => cluster.every((one) => first.start <= one.start && one.end <= first.end) && cluster.some((one) => group.some((other) => isSameAct(one, other))))
    if (within.length === 1) within[0]?.push(...group)
    else clusters.push([...group])
  }
  return clusters
}
