import type { DateExpression, ParsedArticle, Token } from '@/model/parsed-article'
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
  for (const { start, end, tokens } of sentences.slice(0, opening)) {
    const days = dates.filter((date) => date.start >= Math.max(start, told) && date.end <= end && recent(date) && !describesOnly(date, tokens) && !/^['’]s\b/.test(article.body.slice(date.end, date.end + 3)))
    const day = days.sort((a, b) => (dayOf(b) ?? '').localeCompare(dayOf(a) ?? ''))[0]
    if (day) return { edtf: dayOf(day) ?? '', expression: day, published, anchor: day.anchor, rule: 'day-the-news-speaks-of' }
  }
  const dateline = dates.find((date) => date.end <= told && recent(date))
  if (dateline) return { edtf: dayOf(dateline) ?? '', expression: dateline, published, anchor: dateline.anchor, rule: 'day-of-the-dateline' }
  return { edtf: published, expression: null, published, anchor: 'publication', rule: 'day-of-publication' }
}

/** The day that each sentence tells of: that of the article, or a later one up to publication that a sentence before it, or it itself, opened with ("On Wednesday the ministry said ..."). */
export function newsDays({ article, dates, sentences }: ParsedArticle, news: NewsDay | null): (NewsDay | null)[] {
  let day = news
  let next = 0
  return sentences.map(({ start, end }) => {
    while ((dates[next]?.start ?? Infinity) < start) next += 1
    const first = dates[next]
    const edtf = first && first.end <= end && opensSentence.test(article.body.slice(start, first.start)) ? dayOf(first) : null
    if (day && first && edtf && edtf > day.edtf && edtf <= day.published) day = { ...day, edtf, expression: first, anchor: first.anchor, rule: 'day-the-news-speaks-of' }
    return day
  })
}

const opensSentence = /^["“]?(?:(?:But|And|Then),? )?(?:on )?$/i

/** "condemned the tests that Pakistan carried out on Saturday": the day of what a noun's clause describes, not of the news. */
function describesOnly(date: DateExpression, tokens: Token[]): boolean {
  const at = tokens.findIndex((token) => token.end > date.start)
  for (let i = at - 1; i > 0; i--) {
    const token = tokens[i]
    if (!token || token.text === ',') return false
    if (/^(that|which|who)$/.test(token.text)) return tokens[i - 1]?.pos === 'NOUN' && !tokens.slice(0, i).some(({ lemma, pos }) => pos === 'VERB' && addressing.has(lemma))
  }
  return false
}

/** Verbs that say something to somebody: the "that" behind the one told opens what was said. */
const addressing = new Set(['tell', 'inform', 'warn', 'assure', 'remind', 'convince', 'notify', 'promise', 'advise', 'persuade'])

/** The calendar day that a date expression names, a time of day left out; null where it names no single day. */
export function dayOf(date: DateExpression): string | null {
  const day = date.edtf?.slice(0, 10) ?? ''
  return /^\d{4}-\d\d-\d\d$/.test(day) && !date.edtf?.includes('/') ? day : null
}
