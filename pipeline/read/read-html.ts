import type { Article } from '@/model/article'
import { articleOf } from './article-of'
import type { Given } from './given'
import { textBlocks, type Block } from './html/block-text'
import { readJsonLd } from './html/json-ld'
import { readMetaTags } from './html/meta-tags'
import { canonicalAddress, pageAgency, pageByline, pageOutlet } from './html/page-facts'
import { headlineElement, headLines } from './html/page-head'
import { pageTitle } from './html/page-title'
import { parsePage } from './html/parse-page'
import { publicationDate } from './html/publication-date'
import { storyBody } from './html/story-body'

/** Reads an article out of an HTML page: the story's paragraphs as text, and what the page states of it. What was cut stands in `cut` with its reason. */
export function readHtml(html: string, given: Given = {}): Article {
  const document = parsePage(html)
  const data = readJsonLd(document)
  const meta = readMetaTags(document)
  let seen: Block[] | null = null
  const blocks = () => (seen ??= document.body ? textBlocks(document.body) : [])
  const url = canonicalAddress(document, data, meta)
  const named = pageOutlet(document, data, meta, given.url ?? url)
  const { title, site } = pageTitle(document, data, meta, named, blocks)
  const outlet = named ?? site
  const headline = headlineElement(document, given.title ?? title, blocks)
  const head = headLines(headline, blocks())
  const byline = pageByline(document, data, meta, head)
  const published = publicationDate(document, data, meta, given.url ?? url, headline, blocks)
  const statedLanguage = document.documentElement?.getAttribute('lang')?.slice(0, 2).toLowerCase() || null
  const agency = pageAgency(document, byline, data, meta, head, outlet)
  const { body, cut } = storyBody(document, title, byline, data?.body ?? null)
  return articleOf({ title, url, outlet, agency, byline, publishedAt: published?.at ?? null, publishedBasis: published?.basis ?? null, body, cut, statedLanguage }, given)
}
