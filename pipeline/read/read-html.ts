import type { Article } from '@/model/article'
import { articleOf } from './article-of'
import type { Given } from './given'
import { readJsonLd } from './html/json-ld'
import { readMetaTags } from './html/meta-tags'
import { canonicalAddress, pageAgency, pageByline, pageOutlet, pageTitle } from './html/page-facts'
import { parsePage } from './html/parse-page'
import { publicationDate } from './html/publication-date'
import { storyBody } from './html/story-body'

/** Reads an article out of an HTML page: the story's paragraphs as text, and what the page states of it. What was cut stands in `cut` with its reason. */
export function readHtml(html: string, given: Given = {}): Article {
  const document = parsePage(html)
  const data = readJsonLd(document)
  const meta = readMetaTags(document)
  const url = canonicalAddress(document, data, meta)
  const outlet = pageOutlet(data, meta, given.url ?? url)
  const byline = pageByline(document, data, meta)
  const title = pageTitle(document, data, meta, outlet)
  const published = publicationDate(document, data, meta, given.url ?? url, given.title ?? title)
  const statedLanguage = document.documentElement?.getAttribute('lang')?.slice(0, 2).toLowerCase() || null
  const { body, cut } = storyBody(document, title, data?.body ?? null)
  return articleOf({ title, url, outlet, agency: pageAgency(byline, data, meta), byline, publishedAt: published?.at ?? null, publishedBasis: published?.basis ?? null, body, cut, statedLanguage }, given)
}
