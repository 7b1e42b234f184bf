import type { Article } from '@/model/article'
import { findStatedDate, type StatedDate } from '../stated-date'
import type { Block } from './block-text'
import type { ArticleData } from './json-ld'
import { metaOf, type MetaTags } from './meta-tags'
import { scriptDate } from './script-date'
import { visibleDates, type VisibleDate } from './visible-dates'

type Basis = NonNullable<Article['publishedBasis']>

/** When a page says it was published, and where it says so. */
export type PublicationDate = { at: string; basis: Basis }

type Candidate = StatedDate & { source: Basis['source'] }

const published = [
  'article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished', 'article.published', 'article_date_original', 'pubdate', 'publish-date', 'publishdate', 'publish_date', 'published-date',
  'publication_date', 'publicationdate', 'publication-date', 'published_time', 'published_at', 'published_date', 'date_published', 'original-publish-date', 'originalpublicationdate', 'sailthru.date', 'parsely-pub-date',
  'cxenseparse:recs:publishtime', 'dc.date.issued', 'dcterms.issued', 'dc.issued', 'dc.date.created', 'dcterms.created', 'dc.created', 'datecreated', 'displaydate', 'citation_publication_date', 'citation_date', 'eprints.date',
  'bt:pubdate', 'rnews:datepublished', 'article.created', 'prism.publicationdate', 'vr:published_time', 'shareaholic:article_published_time', 'analyticsattributes.articledate', 'dc.date', 'dcterms.date', 'date', 'og:pubdate',
  'release_date', 'og:release_date', 'video:release_date', 'created', 'timestamp',
]
const modified = ['article:modified_time', 'og:updated_time', 'datemodified', 'lastmod', 'dcterms.modified', 'dc.date.modified', 'last_updated', 'updated_time', 'revised', 'modified', 'last-modified']

/**
 * The date of publication in the order of trust: JSON-LD, meta tags, time elements and visible text, the page's scripts, its address; last what only tells of
 * a change. A date whose order is unclear (03/04/2014) is settled by a clear one of the page; a time in UTC gives way to the local day that readers see, or that
 * the page's own data name without a zone.
 */
export function publicationDate(document: Document, data: ArticleData | null, meta: MetaTags, url: string | null, headline: Element | null, blocks: () => Block[]): PublicationDate | null {
  const dayFirst = !/^en(?:-us)?$|^$/i.test(document.documentElement?.getAttribute('lang')?.trim() ?? '')
  const read = (source: Basis['source'], text: string | null | undefined): Candidate | null => {
    const date = text ? findStatedDate(text, dayFirst) : null
    return date && { ...date, source }
  }
  let seen: VisibleDate[] | null = null
  const visible = () => (seen ??= visibleDates(document, headline, blocks(), dayFirst).filter((date) => date.trust >= 1))
  const inScript = () => read('meta', scriptDate(document, dayFirst)?.at)
  const stated = read('json-ld', data?.published) ?? read('meta', metaOf(meta, ...published)) ?? read('meta', otherMeta(meta))
  if (stated) return asPublished(settled(stated, visible, inScript))
  const onPage = visible().find((date) => !date.modified) ?? inScript() ?? addressDate(url) ?? read('json-ld', data?.modified) ?? read('meta', metaOf(meta, ...modified)) ?? visible()[0]
  return onPage ? asPublished(onPage) : null
}

const asPublished = ({ at, source, quote }: Candidate): PublicationDate => ({ at, basis: { source, quote } })

/** A meta tag of a site's own ("five:uploaded") whose name tells of publication. */
function otherMeta(meta: MetaTags): string | null {
  for (const [name, content] of meta) if (/(?:publish|upload|pubdate|posted|created)(?:ed|_?at|_?on|_?time|_?date|d)?$/.test(name) && content.length < 60) return content
  return null
}

function settled(stated: Candidate, visible: () => VisibleDate[], inScript: () => Candidate | null): Candidate {
  if (stated.otherOrder) return visible().find((date) => !date.otherOrder && date.on === stated.otherOrder) ?? stated
  if (!/(?:Z|\+00:00)$/.test(stated.at)) return stated
  const nextDay = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) === 86_400_000
  const local = visible().filter((date) => !/(?:Z|\+00:00)$/.test(date.at) && !date.modified)
  const best = local.find((date) => date.at.includes('T') || date.trust >= 5)
  if (local.some((date) => date.on === stated.on)) return stated
  const script = best ? null : inScript()
  const other = best ?? (script?.at.includes('T') ? null : script)
  return other && nextDay(other.on, stated.on) ? other : stated
}

/** The day in an address such as /2014/04/22/ or /20140422/. */
function addressDate(url: string | null): Candidate | null {
  const match = /[/_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?([0-2]\d|3[01])(?=[/_.-]|$)/.exec(url ?? '')
  const date = match && findStatedDate(`${match[1]}-${match[2]}-${match[3]}`)
  return date && match ? { ...date, quote: match[0], source: 'address' } : null
}
