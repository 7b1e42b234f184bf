import type { DateExpression, ParsedArticle } from '@/model/parsed-article'
import { datelineEnd } from './dateline-end'

/** The day an article tells of: the last day named in its first sentence that names any, where that is at most three days before publication; else that of its dateline; else the day of publication. */
export type NewsDay = { edtf: string; expression: DateExpression | null; published: string; anchor: string; rule: string }

const dayMs = 86_400_000
const opening = 4

export function newsDay({ article, dates, sentences }: ParsedArticle): NewsDay | null {
  const published = article.publishedOn
  if (!published) return null
  const told = datelineEnd(article)
  const recent = (date: DateExpression) => {
    const before = (Date.parse(published) - Date.parse(dayOf(date) ?? '')) / dayMs
    return before >= 0 && before <= 3
  }
  for (const { start, end } of sentences.slice(0, opening)) {
    const days = dates.filter((date) => date.start >= Math.max(start, told) && date.end <= end && recent(date) && !/^['’]s\b/.test(article.body.slice(date.end, date.end + 3)))
    const day = days.sort((a, b) => (dayOf(b) ?? '').localeCompare(dayOf(a) ?? ''))[0]
    if (day) return { edtf: dayOf(day) ?? '', expression: day, published, anchor: day.anchor, rule: 'day-the-news-speaks-of' }
  }
  const dateline = dates.find((date) => date.end <= told && recent(date))
  if (dateline) return { edtf: dayOf(dateline) ?? '', expression: dateline, published, anchor: dateline.anchor, rule: 'day-of-the-dateline' }
  return { edtf: published, expression: null, published, anchor: 'publication', rule: 'day-of-publication' }
}

/** The calendar day that a date expression names, a time of day left out; null where it names no single day. */
export function dayOf(date: DateExpression): string | null {
  const day = date.edtf?.slice(0, 10) ?? ''
  return /^\d{4}-\d\d-\d\d$/.test(day) && !date.edtf?.includes('/') ? day : null
}
