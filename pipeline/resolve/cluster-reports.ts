import { groupBy } from '@/lib/group-by'
import type { ResolvedReport } from '@/model/resolved-event'
import { daysOf, longestFit } from './merge-keys'
import { contradict, sameAct } from './same-event'

const byId = (a: ResolvedReport, b: ResolvedReport) => (a.id < b.id ? -1 : 1)

/**
 * Groups of reports of the same days that tell of one act: the surest pairs join first, and no group takes in two that contradict each other.
 * The same groups in whatever order the reports come.
 */
function groupsOf(reports: ResolvedReport[]): ResolvedReport[][] {
  const sorted = [...reports].sort(byId)
  const pairs = sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => ({ a, b, sure: sameAct(a, b) }))).filter(({ sure }) => sure > 0)
  const groupOf = new Map(sorted.map((report) => [report.id, [report]]))
  for (const { a, b } of pairs.sort((x, y) => y.sure - x.sure || byId(x.a, y.a) || byId(x.b, y.b))) {
    const [one, other] = [groupOf.get(a.id) ?? [], groupOf.get(b.id) ?? []]
    if (one === other || one.some((x) => other.some((y) => contradict(x, y)))) continue
    one.push(...other)
    for (const report of other) groupOf.set(report.id, one)
  }
  return [...new Set(groupOf.values())].map((group) => group.sort(byId))
}

/** Reports of one event: `core` are those of the exactest days, `fitted` those of a longer span ("last week") that holds these. */
export type Cluster = { core: ResolvedReport[]; fitted: ResolvedReport[] }

const holds = (wide: ResolvedReport, narrow: ResolvedReport) => wide.start <= narrow.start && narrow.end <= wide.end

/**
 * Tells which reports are of one event. First those of the same days; then a group of a longer span joins the one event within its days that it can be of,
 * if there is just one: between two it can't be told, and it stands by itself.
 */
export function clusterReports(reports: ResolvedReport[]): Cluster[] {
  const spans = groupBy(reports, ({ block, start, end }) => `${block} ${start}/${end}`)
  const groups = [...spans.values()].flatMap(groupsOf).map((group) => ({ group, first: group[0] as ResolvedReport }))
  const clusters: Cluster[] = []
  for (const { group, first } of groups.sort((a, b) => daysOf(a.first) - daysOf(b.first) || byId(a.first, b.first))) {
    const within = daysOf(first) > longestFit ? [] : clusters.filter(({ core }) => holds(first, core[0] as ResolvedReport) && fits(group, core))
    if (within.length === 1) within[0]?.fitted.push(...group)
    else clusters.push({ core: group, fitted: [] })
  }
  return clusters
}

const fits = (group: ResolvedReport[], core: ResolvedReport[]) => core.some((one) => group.some((other) => sameAct(one, other) > 0)) && !core.some((one) => group.some((other) => contradict(one, other)))
