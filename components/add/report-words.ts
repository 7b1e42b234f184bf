import { countWords } from '@/lib/date-words'
import type { IngestReport } from '@/model/ingest-report'

/** What became of one article, in one sentence for a reader. */
export function reportWords(report: IngestReport): string {
  switch (report.outcome) {
    case 'stored':
      return `${countWords(report.events, 'event')} read, ${newWords(report.events, report.newEvents)}.`
    case 'already known':
      return 'Already in the record: nothing changed.'
    case 'no event':
      return 'Kept, but no diplomatic event with a date was found in it.'
    case 'refused':
      return `Not taken. ${withoutName(report.message, report.input)}${report.code === 'no-date' ? ' Give the day under “Published on”.' : ''}`
  }
}

function newWords(all: number, fresh: number): string {
  if (fresh === all) return all === 1 ? 'new to the record' : 'all new'
  if (fresh === 0) return all === 1 ? 'known already from another article' : 'all known already from other articles'
  return `${fresh} new; the rest joined events already known`
}

/** What the article came from, as a heading: names of files and addresses as they are. */
export const inputName = (input: string): string => (/[./]/.test(input) ? input : `${input.charAt(0).toUpperCase()}${input.slice(1)}`)

/** The reason alone: the name of the input stands beside it already. */
function withoutName(message: string, input: string): string {
  const reason = message.startsWith(`${input}: `) ? message.slice(input.length + 2) : message
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}${/[.!?]$/.test(reason) ? '' : '.'}`
}
