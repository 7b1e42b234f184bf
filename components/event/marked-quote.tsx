import { splitSpans } from '@/components/ui/split-spans'
import type { ReportView } from '@/model/views/event-view'
import { isQuotation } from './in-marks'

type Field = ReportView['marks'][number]['field']

const looks: Partial<Record<Field, string>> = { who: 'mark-who', act: 'mark-act', when: 'mark-when', condition: 'mark-when' }

/** The sentence that an event was read from, with the words of who, the act and the date marked. A quote that stands in quotation marks already gets no second pair. */
export function MarkedQuote({ report }: { report: Pick<ReportView, 'quote' | 'marks'> }) {
  const quoted = isQuotation(report.quote)
  return (
    <blockquote className="font-serif text-17/reading text-pretty">
      {!quoted && '“'}
      {splitSpans(report.quote, report.marks).map((piece) => {
        const look = piece.spans.map((span) => looks[span.field]).filter(Boolean).join(' ')
        return look ? <span key={piece.start} className={look}>{piece.text}</span> : piece.text
      })}
      {!quoted && '”'}
    </blockquote>
  )
}

/** What the three marks mean. */
export function MarkKey() {
  return (
    <p className="flex flex-wrap gap-x-4 text-12 print:hidden">
      <span className="mark-who">who</span>
      <span className="mark-act">the act</span>
      <span className="mark-when">when, or on what condition</span>
    </p>
  )
}
