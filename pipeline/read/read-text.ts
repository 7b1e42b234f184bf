import type { Article } from '@/model/article'
import { creditedAgency } from './find-agency'
import { articleOf } from './article-of'
import type { Given } from './given'
import { lineKind } from './line-kind'
import { findStatedDate } from './stated-date'
import { cutPage } from './text/cut-page'

/**
 * Reads an article given as plain text. A plain article's body is the input unchanged, so offsets in one are offsets in the other; of a page saved as
 * text the story is the body, its head is read into title, date, agency and byline, and all else stands in `cut` with its reason.
 */
export function readText(text: string, given: Given = {}): Article {
  const page = cutPage(text, given.title)
  const dateLine = page.head.find((line) => lineKind(line) === 'date')
  const byline = page.head.find((line) => lineKind(line) === 'byline')
  const date = dateLine ? findStatedDate(dateLine) : null
  return articleOf({
    title: page.title,
    url: null,
    outlet: page.outlet,
    agency: creditedAgency(page.head.filter((line) => line !== page.title && line !== page.outlet), page.outlet),
    byline: byline?.replace(/^by\s*:?\s+/i, '') ?? null,
    publishedAt: date?.at ?? null,
    publishedBasis: date && dateLine ? { source: 'text', quote: dateLine } : null,
    body: page.body,
    cut: page.cut,
    statedLanguage: null,
  }, given)
}
