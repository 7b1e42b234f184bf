import type { ResolvedArticle } from '@/model/resolved-article'
import type { Row } from './insert-rows'

/** The row of table article. */
export function articleRow({ article, mentions, dates, signature, bands }: ResolvedArticle, contentHash: string): Row {
  return {
    id: article.id,
    content_hash: contentHash,
    url: article.url,
    title: article.title ?? firstWords(article),
    outlet: article.outlet,
    agency: article.agency,
    byline: article.byline,
    language: article.language,
    published_at: article.publishedAt,
    published_on: article.publishedOn,
    published_basis: article.publishedBasis,
    dateline_place: article.dateline?.place ?? null,
    dateline_date: article.dateline?.date ?? null,
    body: article.body,
    cut: article.cut,
    mentions,
    dates,
    signature,
    bands,
    stored_at: new Date().toISOString(),
  }
}

/** What stands for the title of an article that has none: how its first sentence begins, after "GENEVA, April 17 (Northwire) --". */
function firstWords({ body, dateline }: ResolvedArticle['article']): string {
  const text = body.trim()
  const told = dateline ? text.replace(/^[^\n]{0,140}?\s(?:--?|[—–_])\s+(?=\S)/, '') : text
  const words = told.split(/\s+/)
  return words.length > 12 ? `${words.slice(0, 12).join(' ')} …` : words.join(' ')
}

/** The rows of table quotation. */
export function quotationRows(article: string, quotations: ResolvedArticle['quotations']): Row[] {
  const rows = quotations.map(({ start, end, quote, speaker }) => ({ article_id: article, starts_at: start, ends_at: end, quote, speaker_slug: speaker }))
  return [...new Map(rows.map((row) => [row.starts_at, row])).values()]
}

/** The rows of table plan. */
export const planRows = (article: string, plans: ResolvedArticle['plans']): Row[] =>
  plans.map(({ start, end, ...plan }, number) => ({ article_id: article, number, ...plan, starts_at: start, ends_at: end }))
