import { agencyIn } from '../find-agency'
import { outletOf } from '../find-outlet'
import type { ArticleData } from './json-ld'
import { metaOf, type MetaTags } from './meta-tags'

const clean = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() || null

/** The page's own address as it states it (link rel=canonical, og:url), absolute; null where it states none. */
export function canonicalAddress(document: Document, data: ArticleData | null, meta: MetaTags): string | null {
  const stated = [document.querySelector('link[rel="canonical"]')?.getAttribute('href'), metaOf(meta, 'og:url', 'twitter:url'), data?.url]
  return stated.find((url) => url && /^https?:\/\//i.test(url) && URL.canParse(url)) ?? null
}

/** The outlet by its name on the page, or by the address; the agency of a wire page is no outlet's name. */
export function pageOutlet(data: ArticleData | null, meta: MetaTags, url: string | null): string | null {
  const stated = clean(metaOf(meta, 'og:site_name')) ?? clean(data?.publisher) ?? clean(metaOf(meta, 'application-name', 'al:android:app_name'))
  return outletOf(url) ?? (stated && stated.length <= 60 ? stated : null)
}

/** The headline: JSON-LD, og:title, the only h1, the title element; the outlet's name at its end ("... | BBC News") is left out. */
export function pageTitle(document: Document, data: ArticleData | null, meta: MetaTags, outlet: string | null): string | null {
  const headings = document.querySelectorAll('h1')
  const title = clean(data?.headline) ?? clean(metaOf(meta, 'og:title', 'twitter:title', 'dc.title', 'title')) ?? (headings.length === 1 ? clean(headings[0]?.textContent) : null) ?? clean(document.querySelector('title')?.textContent)
  return title && withoutOutlet(title, outlet)
}

function withoutOutlet(title: string, outlet: string | null): string {
  const match = /^(.{15,}?)\s*(?:[|»·]|\s[-–—:]+\s)\s*([^|»·]{2,40})$/.exec(title)
  if (!match?.[1] || !match[2]) return title
  const [, head, tail] = match
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return /[|»]/.test(title.slice(head.length, title.length - tail.length)) || (outlet && (plain(outlet).includes(plain(tail)) || plain(tail).includes(plain(outlet)))) ? head : title
}

/** The authors' names, without "By"; an agency alone is no byline. */
export function pageByline(document: Document, data: ArticleData | null, meta: MetaTags): string | null {
  const authors = data?.authors.map(clean).filter((name): name is string => name !== null) ?? []
  const stated = clean([...new Set(authors)].join(', ')) ?? clean(metaOf(meta, 'author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author'))
    ?? clean(document.querySelector('[rel="author"],[itemprop~="author"] [itemprop~="name"],[itemprop~="author"],.byline,.author')?.textContent)
  const byline = stated?.replace(/^by\s*:?\s+/i, '') ?? null
  return byline && byline.length <= 160 && !/^https?:/i.test(byline) ? byline : null
}

/** The agency that a byline or a source line of the page names. */
export const pageAgency = (byline: string | null, data: ArticleData | null, meta: MetaTags): string | null =>
  agencyIn(byline ?? '') ?? agencyIn(data?.authors.join(', ') ?? '') ?? agencyIn(metaOf(meta, 'source', 'article:source', 'news_source', 'syndication-source-name') ?? '')
