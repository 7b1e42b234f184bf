import { modalityLabel } from '@/model/modality'
import type { EventView, ReportView } from '@/model/views/event-view'
import { Source } from './event-detail'
import { dateBasisWords, fullDateWords } from './event-words'
import { MarkedQuote } from './marked-quote'
import { reportDifferences } from './report-differences'
import { sharedOccasions } from './shared-occasions'

/** Every article's account of an event, side by side, the one that is shown first in front; above them, in words, the points on which they differ and what they share. */
export function EventAccounts({ reports, whyFirst }: Pick<EventView, 'reports' | 'whyFirst'>) {
  const differences = reportDifferences(reports)
  const occasions = sharedOccasions(reports)
  return (
    <>
      {differences.length > 0 && (
        <ul className="mb-4 max-w-[68ch] space-y-1 border-l-2 border-vx pl-3 text-14">
          {differences.map(({ point, versions }) => (
            <li key={point}>
              Accounts differ {point}: {versions.map(({ words, by, shown }) => `${words}${shown ? ', shown here' : ''} (${by.join(', ')})`).join('; ')}.
            </li>
          ))}
        </ul>
      )}
      {occasions.map(({ speaker, occasion, by }) => (
        <p key={`${speaker} ${occasion}`} className="mb-3 max-w-[68ch] text-14 text-muted">{by.join(' and ')} quote the same words of {speaker}, “{occasion}”: not independent of each other in what was said there.</p>
      ))}
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,340px),1fr))] gap-x-8 gap-y-6">
        {reports.map((report, i) => (
          <li key={`${report.article.id} ${report.start}`} className="border-t pt-3">
            <p className="kicker">{standing(reports, i)}{i === 0 && whyFirst && ` · shown first: ${whyFirst}`}</p>
            <h3 className="mb-1.5 text-pretty">{report.article.title}</h3>
            <MarkedQuote report={report} />
            <Source report={report} />
            <Reading report={report} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** "Source 2", or "Copy of source 1" where an account before it is of the same source. */
function standing(reports: ReportView[], at: number): string {
  const source = reports[at]?.source ?? 1
  const isCopy = reports.slice(0, at).some((other) => other.source === source && other.article.id !== reports[at]?.article.id)
  return isCopy ? `Copy of source ${source}` : `Source ${source}`
}

/** How an account was read: its date with the reason, its certainty, the rule, and how sure the reading is. */
export function Reading({ report }: { report: ReportView }) {
  return (
    <details className="mt-1.5 text-13 text-muted">
      <summary>How it was read</summary>
      <p className="mt-1">
        {fullDateWords(report.date)}: {dateBasisWords(report.date, report.dateBasis)}. Told as {modalityLabel[report.modality]}. Read by the rule
        “{report.rule.replaceAll('-', ' ')}”, {Math.round(report.confidence * 100)}% sure.
      </p>
    </details>
  )
}
