import type { EventDraft } from '@/model/event-draft'
import type { ParsedArticle } from '@/model/parsed-article'
import type { NewsDay } from './news-day'

const answers = new Set(['REJECT', 'RETREAT', 'CONCEDE', 'SUPPORT'])

/** An undated answer to a dated agreement, told in the same sentence, lies between the agreement and the report: an interval, marked as inferred. */
export function inferDates(drafts: EventDraft[], parsed: ParsedArticle, news: NewsDay | null): EventDraft[] {
  return drafts.map((draft) => {
    if (!news || !answers.has(draft.type) || draft.modality !== 'occurred' || draft.date?.basis.rule === 'date-of-the-clause' || draft.agreement?.mention == null) return draft
    const agreement = parsed.mentions[draft.agreement.mention]
    const made = drafts.find((other) => other !== draft && other.type === 'AGREE' && other.agreement?.status !== 'mentioned' && other.agreement?.mention != null
      && parsed.mentions[other.agreement.mention]?.actor === agreement?.actor && parsed.mentions[other.agreement.mention]?.name === agreement?.name)
    const from = made?.date
    if (!from || from.edtf.length !== 10 || from.edtf >= news.edtf || draft.evidence.start !== made.evidence.start) return draft
    return { ...draft, date: { edtf: `${from.edtf}/${news.edtf}`, inferred: true, basis: { quote: from.basis.quote, start: from.basis.start, end: from.basis.end, anchor: 'after the agreement, before the report', rule: 'between-agreement-and-report' } } }
  })
}
