import type { Account } from '@/model/resolved-event'
import type { ReportView } from '@/model/views/event-view'

type Mark = ReportView['marks'][number]

/** What was read in an account's sentence, in text order, with offsets counted from the sentence's start; what stands outside of it is left out. */
export function marksOf({ evidence, participants, act, date, place, agreement, condition }: Account): Mark[] {
  const fields: [Mark['field'], { start: number | null; end: number | null } | null][] = [
    ...participants.map((one): [Mark['field'], typeof one] => ['who', one]),
    ['act', act],
    ['when', date.basis],
    ['where', place],
    ['agreement', agreement],
    ['condition', condition],
  ]
  const marks = fields.flatMap(([field, span]) => {
    if (span?.start == null || span.end == null || span.start < evidence.start || span.end > evidence.end || span.start >= span.end) return []
    return [{ field, start: span.start - evidence.start, end: span.end - evidence.start }]
  })
  const once = new Map(marks.map((mark) => [`${mark.start} ${mark.end} ${mark.field}`, mark]))
  return [...once.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}
