import { countWords } from '@/lib/date-words'
import type { IngestReport } from '@/model/ingest-report'

/** What became of one article, in one sentence for a reader. */
export function reportWords(report: IngestReport): string {
  switch (report.outcome) {
    case 'stored':
      return `${countWords(report.events, 'event')} read, ${report.newEvents === report.events ? 'all new' : `${report.newEvents} new`}${report.newEvents < report.events ? '; the rest joined events already known' : ''}.`
    case 'already known':
      return 'Already in the record: nothing changed.'
    case 'no event':
      return 'Kept, but no diplomatic event with a date was found in it.'
    case 'refused':
      return `Not taken. ${withoutName(report.message, report.input)}${report.code === 'no-date' ? ' Give the day under “Published on”.' : ''}`
  }
}

/** The reason alone: the name of the input stands beside it already. */
function withoutName(message: string, input: string): string {
  const reason = message.startsWith(`${input}: `) ? message.slice(input.length + 2) : message
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}${/[.!?]$/.test(reason) ? '' : '.'}`
}
