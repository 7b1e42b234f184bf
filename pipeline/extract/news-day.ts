import type { DateExpression, ParsedArticle } from '@/model/parsed-article'

/** The day an article tells of: the first day named in its opening, where that is at most three days before publication; else the day of publication. */
export type NewsDay = { edtf: string; expression: DateExpression | null; published: string; anchor: string; rule: string }

const dayMs = 86_400_000
const opening = 4

export function newsDay({ article, dates, sentences }: ParsedArticle): NewsDay | null {
  const published = article.publishedOn
  const end = sentences[Math.min(opening, sentences.length) - 1]?.end ?? 0
  if (!published) return null
  for (const date of dates) {
    if (date.start >= end) break
    const day = dayOf(date)
    if (!day) continue
    const before = (Date.parse(published) - Date.parse(day)) / dayMs
    if (before >= 0 && before <= 3) return { edtf: day, expression: date, published, anchor: date.anchor, rule: 'day-the-news-speaks-of' }
  }
  return { edtf: published, expression: null, published, anchor: 'publication', rule: 'day-of-publication' }
}

/** The calendar day that a date expression names, a time of day left out; null where it names no single day. */
export function dayOf(date: DateExpression): string | null {
  const day = date.edtf?.slice(0, 10) ?? ''
  return /^\d{4}-\d\d-\d\d$/.test(day) && !date.edtf?.includes('/') ? day : null
}
