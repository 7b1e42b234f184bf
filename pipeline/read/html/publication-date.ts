import type { Article } from '@/model/article'
import { findStatedDate } from '../stated-date'
import type { ArticleData } from './json-ld'
import type { MetaTags } from './meta-tags'

/** When a page says it was published, and where it says so. */
export type PublicationDate = { at: string; basis: NonNullable<Article['publishedBasis']> }

type Source = NonNullable<Article['publishedBasis']>['source']

const published = [
  'article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished', 'article.published', 'article_date_original', 'pubdate', 'publish-date', 'publishdate', 'publish_date', 'published-date',
  'publication_date', 'publicationdate', 'published_time', 'published_at', 'published_date', 'original-publish-date', 'originalpublicationdate', 'sailthru.date', 'parsely-pub-date', 'cxenseparse:recs:publishtime', 'dc.date.issued', 'dcterms.issued', 'dc.issued',
  'dc.date.created', 'dcterms.created', 'dc.created', 'datecreated', 'date_published', 'displaydate', 'citation_publication_date', 'citation_date', 'eprints.date', 'bt:pubdate', 'rnews:datepublished', 'article.created', 'prism.publicationdate', 'timestamp', 'dc.date', 'dcterms.date', 'date', 'og:pubdate', 'release_date', 'og:release_date', 'video:release_date', 'created', 'shareaholic:article_published_time', 'vr:published_time', 'analyticsattributes.articledate',
]
const modified = ['article:modified_time', 'og:updated_time', 'datemodified', 'lastmod', 'last-modified', 'dcterms.modified', 'dc.date.modified', 'last_updated', 'updated_time', 'revised', 'modified']

/** The date of publication in the order of trust: JSON-LD, meta tags, time elements, visible text, address; what only tells of a change goes after all that tells of publication. */
export function publicationDate(document: Document, data: ArticleData | null, meta: MetaTags, url: string | null): PublicationDate | null {
  const dayFirst = /^(?!en-us)/i.test(document.documentElement?.getAttribute('lang') ?? '') && !/^en$/i.test(document.documentElement?.getAttribute('lang') ?? 'en')
  const read = (source: Source, text: string | null | undefined): PublicationDate | null => {
    const date = text ? findStatedDate(text, dayFirst) : null
    return date ? { at: date.at, basis: { source, quote: date.quote } } : null
  }
  return read('json-ld', data?.published) ?? read('meta', meta(...published)?.content) ?? timeElement(document, read) ?? visibleDate(document, read) ?? addressDate(url)
    ?? read('json-ld', data?.modified) ?? read('meta', meta(...modified)?.content)
}

type Read = (source: Source, text: string | null | undefined) => PublicationDate | null

function timeElement(document: Document, read: Read): PublicationDate | null {
  for (const selector of ['[itemprop~="datePublished"]', 'time[pubdate]', 'article header time', 'header time', 'article time', 'time']) {
    for (const element of document.querySelectorAll(selector)) {
      const date = read('time-element', element.getAttribute('datetime')) ?? read('time-element', element.getAttribute('content')) ?? read('time-element', element.textContent)
      if (date) return date
    }
  }
  return null
}

function visibleDate(document: Document, read: Read): PublicationDate | null {
  for (const element of document.querySelectorAll('[class*="date"],[id*="date"],[class*="publish"],[class*="byline"],[class*="time"],[class*="meta"],[class*="posted"]')) {
    const text = element.textContent ?? ''
    const date = text.length < 300 ? read('text', text) : null
    if (date) return date
  }
  return null
}

/** The day in an address such as /2014/04/22/ or /20140422/. */
function addressDate(url: string | null): PublicationDate | null {
  const match = /[/_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?([0-2]\d|3[01])(?=[/_.-]|$)/.exec(url ?? '')
  return match ? { at: `${match[1]}-${match[2]}-${match[3]}`, basis: { source: 'address', quote: match[0] } } : null
}
