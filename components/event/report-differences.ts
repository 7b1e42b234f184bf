import { countWords } from '@/lib/date-words'
import { modalityLabel } from '@/model/modality'
import type { ReportView } from '@/model/views/event-view'
import { fullDateWords } from './event-words'

/** One version of a point: in words, who gives it (each outlet or agency once), and whether the event shows it. */
export type Version = { words: string; by: string[]; shown: boolean }

/** One point on which accounts differ, the version that is shown first in front. */
export type Difference = { point: string; versions: Version[] }

const points: [string, (report: ReportView) => string | null][] = [
  ['on the day', (report) => (report.date.inferred ? null : fullDateWords(report.date))],
  ['on whether it happened', (report) => modalityLabel[report.modality]],
  ['on what was done', (report) => report.label],
  ['on who did it', (report) => names(report, 'source')],
  ['on to whom', (report) => names(report, 'target')],
  ['on where', (report) => report.place],
]

const sidePoints = new Set(['on who did it', 'on to whom'])

/** Everyone who takes part on either side: accounts that name the same people in another order do not differ on who did what. */
const everyone = ({ participants }: ReportView): string => [...new Set(participants.filter(({ role }) => role !== 'speaker' && role !== 'mentioned').map(({ actor }) => actor.slug))].sort().join()

function names(report: ReportView, role: 'source' | 'target'): string | null {
  const found = report.participants.filter((each) => each.role === role).map((each) => each.actor.name)
  return found.length ? [...new Set(found)].sort().join(', ') : null
}

/** The kinds of numbers that an account gives just one of: one of several can't be set against another account's. */
function numberPoints(reports: readonly ReportView[]): [string, (report: ReportView) => string | null][] {
  const units = [...new Set(reports.flatMap(({ quantities }) => quantities.map(({ unit }) => unit)))]
  return units.map((unit) => [unit === 'minutes' ? 'on how long it took' : `on how many ${unit}`, ({ quantities }) => {
    const own = quantities.filter((one) => one.unit === unit)
    const value = own[0]?.value ?? 0
    return own.length !== 1 ? null : unit === 'minutes' ? lengthWords(value) : value.toLocaleString('en-GB')
  }])
}

/** "45 minutes", "4 hours". */
const lengthWords = (minutes: number): string => (minutes % 60 ? countWords(minutes, 'minute') : countWords(minutes / 60, 'hour'))

/** Who gives an account: its outlet, else the agency, else the article. */
export const giverOf = ({ article }: ReportView): string => article.outlet ?? article.agency ?? article.title

/** Where the accounts of one event differ, given in the order in which they are shown. An account that is silent on a point contradicts nobody. */
export function reportDifferences(reports: readonly ReportView[]): Difference[] {
  const sameSides = new Set(reports.map(everyone)).size === 1
  const asked = sameSides ? points.filter(([point]) => !sidePoints.has(point)) : points
  return [...asked, ...numberPoints(reports)].flatMap(([point, read]) => {
    const givers = new Map<string, Set<string>>()
    for (const report of reports) {
      const words = read(report)
      if (words) givers.set(words, (givers.get(words) ?? new Set()).add(giverOf(report)))
    }
    if (givers.size < 2) return []
    return [{ point, versions: [...givers].map(([words, by], i) => ({ words, by: [...by], shown: i === 0 })) }]
  })
}
