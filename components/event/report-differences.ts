import { modalityLabel } from '@/model/modality'
import type { ReportView } from '@/model/views/event-view'
import { fullDateWords } from './event-words'

/** One point on which accounts differ: each version in words, with how many accounts give it, the most frequent first. */
export type Difference = { point: string; versions: { words: string; accounts: number }[] }

const points: [string, (report: ReportView) => string | null][] = [
  ['on the day', (report) => (report.date.inferred ? null : fullDateWords(report.date))],
  ['on whether it happened', (report) => modalityLabel[report.modality]],
  ['on who did it', (report) => names(report, 'source')],
  ['on to whom', (report) => names(report, 'target')],
]

function names(report: ReportView, role: 'source' | 'target'): string | null {
  const found = report.participants.filter((each) => each.role === role).map((each) => each.actor.name)
  return found.length ? [...new Set(found)].sort().join(', ') : null
}

/** Where the accounts of one event differ. An account that is silent on a point contradicts nobody. */
export function reportDifferences(reports: readonly ReportView[]): Difference[] {
  return points.flatMap(([point, read]) => {
    const counts = new Map<string, number>()
    for (const report of reports) {
      const words = read(report)
      if (words) counts.set(words, (counts.get(words) ?? 0) + 1)
    }
    if (counts.size < 2) return []
    return [{ point, versions: [...counts].map(([words, accounts]) => ({ words, accounts })).sort((a, b) => b.accounts - a.accounts) }]
  })
}
