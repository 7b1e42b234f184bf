import { creditedAgency } from '../find-agency'
import { outletOf } from '../find-outlet'
import { lineKind } from '../line-kind'
import type { Block } from './block-text'
import type { ArticleData } from './json-ld'
import { metaOf, type MetaTags } from './meta-tags'

const clean = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() || null

/** The page's own address as it states it (link rel=canonical, og:url), absolute; null where it states none. */
export function canonicalAddress(document: Document, data: ArticleData | null, meta: MetaTags): string | null {
  const stated = [document.querySelector('link[rel="canonical"]')?.getAttribute('href'), metaOf(meta, 'og:url', 'twitter:url'), data?.url]
  return stated.find((url) => url && /^https?:\/\//i.test(url) && URL.canParse(url)) ?? null
}

/** The outlet by its name on the page, or by the address; the agency of a wire page is no outlet's name. */
export function pageOutlet(document: Document, data: ArticleData | null, meta: MetaTags, url: string | null): string | null {
  const publisher = document.querySelector('[itemprop~="publisher"] [itemprop~="name"]')
  const stated = clean(metaOf(meta, 'og:site_name')) ?? clean(data?.publisher) ?? clean(publisher?.getAttribute('content') ?? publisher?.textContent) ?? clean(metaOf(meta, 'application-name', 'al:android:app_name'))
  return outletOf(url) ?? (stated && stated.length <= 60 ? stated : null)
}

/** The authors' names, without "By"; an agency alone is no byline. `head` are the lines under the headline, of which one may be marked as the authors'. */
export function pageByline(document: Document, data: ArticleData | null, meta: MetaTags, head: Block[]): string | null {
  const authors = data?.authors.map(clean).filter((name): name is string => name !== null) ?? []
  const stated = clean([...new Set(authors)].join(', ')) ?? clean(metaOf(meta, 'author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author'))
    ?? clean(document.querySelector('[rel="author"],[itemprop~="author"] [itemprop~="name"],[itemprop~="author"],.byline,.author')?.textContent) ?? clean(markedLine(head))
  const byline = stated?.replace(/^by\s*:?\s+/i, '') ?? null
  return byline && byline.length <= 160 && !/^https?:/i.test(byline) ? byline : null
}

/** The text of a line under the headline, or of a part of one, whose class says that it holds the authors. */
function markedLine(head: Block[]): string | null {
  const isMarked = (element: Element) => /(?:^|[\s_-])(?:by|byline|credits?|authors?|writers?)(?:$|[\s_-])/i.test(element.getAttribute('class') ?? '')
  return head.flatMap(({ element }) => [element, ...element.querySelectorAll('[class]')]).find((element) => isMarked(element) && lineKind(element.textContent ?? '') !== 'credit')?.textContent ?? null
}

/** The agency that the page's source tags, authors, lines under the headline or a part marked as the source credit. */
export const pageAgency = (document: Document, byline: string | null, data: ArticleData | null, meta: MetaTags, head: Block[], outlet: string | null): string | null =>
  creditedAgency([byline ?? '', data?.authors.join(', ') ?? '', metaOf(meta, 'source', 'article:source', 'news_source', 'syndication-source-name') ?? '', ...head.map(({ text }) => text), ...markedSources(document)], outlet)

/** Short texts of elements that are named as the story's source, as a line "Source: NAME". */
const markedSources = (document: Document): string[] =>
  [...document.querySelectorAll('[class~="source"],[class~="agency"],[class~="story-source"],[class~="article-source"],[itemprop~="sourceOrganization"]')]
    .map((element) => clean(element.textContent) ?? '').filter((text) => text.length > 1 && text.length < 60).map((text) => (/^[\s([]*(?:source|agency)\b/i.test(text) ? text : `Source: ${text}`))
