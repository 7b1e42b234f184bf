import type { ResolvedReport } from '@/model/resolved-event'
import { likeness } from './signature'

/** From this likeness on, a text is a copy of another, cut or with another headline. */
const copied = 0.5

const sameSource = (a: ResolvedReport, b: ResolvedReport): boolean =>
  a.article === b.article || (a.source.agency !== null && a.source.agency === b.source.agency) || likeness(a.source.signature, b.source.signature) >= copied

/** How many independent sources tell of an event, and how many articles beyond them only copy one: stories of one agency, and near-identical texts, are one source. */
export function countSources(reports: ResolvedReport[]): { sources: number; copies: number } {
  const articles = [...new Map(reports.map((report) => [report.article, report])).values()].sort((a, b) => (a.article < b.article ? -1 : 1))
  const groups: ResolvedReport[][] = []
  for (const report of articles) {
    const joined = groups.filter((group) => group.some((other) => sameSource(report, other)))
    for (const group of joined) groups.splice(groups.indexOf(group), 1)
    groups.push([report, ...joined.flat()])
  }
  return { sources: groups.length, copies: articles.length - groups.length }
}
