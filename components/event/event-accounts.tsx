import { countWords } from '@/lib/date-words'
import { modalityLabel } from '@/model/modality'
import type { ReportView } from '@/model/views/event-view'
import { Source } from './event-detail'
import { dateBasisWords, fullDateWords } from './event-words'
import { MarkedQuote } from './marked-quote'
import { reportDifferences } from './report-differences'

/** Every article's account of an event, side by side; first, in words, the points on which they differ. */
export function EventAccounts({ reports }: { reports: ReportView[] }) {
  const differences = reportDifferences(reports)
  return (
    <>
      {differences.length > 0 && (
        <ul className="mb-4 max-w-[68ch] space-y-1 border-l-2 border-vx pl-3 text-14">
          {differences.map(({ point, versions }) => (
            <li key={point}>
              Accounts differ {point}: {versions.map(({ words, accounts }) => `${words} (${countWords(accounts, 'account')})`).join('; ')}.
            </li>
          ))}
        </ul>
      )}
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,340px),1fr))] gap-x-8 gap-y-6">
        {reports.map((report) => (
          <li key={`${report.article.id} ${report.start}`} className="border-t pt-3">
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
