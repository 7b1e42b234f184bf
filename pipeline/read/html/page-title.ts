import type { Block } from './block-text'
import type { ArticleData } from './json-ld'
import { metaOf, type MetaTags } from './meta-tags'
import { lettersOf, sameWords } from './page-head'

/** The headline of a page, and the name of its site where the title element ends with one that the page bears out. */
export type PageTitle = { title: string | null; site: string | null }

const clean = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() || null
const parting = /\s*(?:[|»«·•]|\s[-–—:]+\s)\s*/gu
const opening = /^([^|»«·•:]{2,40}?)\s*(?:[|»«·•:]|\s[-–—]\s)\s*(?:[^|»«·•]{2,30}[|»«·•]\s*){0,3}(.{8,})$/u

/**
 * The headline: JSON-LD, og:title, the only h1 that is not the site's name, the title element; where these give the site's name alone, its first heading. The site's name at either end of it ("... | BBC News",
 * "Eastern Ledger: ...") is left out where the rest of it is a headline on the page, where a sign stands between that parts sites, or where `outlet` says it.
 */
export function pageTitle(document: Document, data: ArticleData | null, meta: MetaTags, outlet: string | null, blocks: () => Block[]): PageTitle {
  const titled = clean(document.querySelector('title')?.textContent)
  const parts = titled === null ? null : headAndSite(titled, outlet, document, blocks)
  const site = parts?.site ?? null
  const ofSite = (heading: Element) => [site, outlet].some((name) => name !== null && sameWords(heading.textContent ?? '', name)) || heading.querySelector('a[href="/"],a[rel="home"]') !== null || (titled !== null && isSiteName(titled, outlet, document) && sameWords(heading.textContent ?? '', titled))
  const headings = [...document.querySelectorAll('h1')].filter((heading) => !ofSite(heading))
  const stated = clean(data?.headline) ?? clean(metaOf(meta, 'og:title', 'twitter:title', 'dc.title', 'title'))
  const nameless = (stated ?? titled) !== null && isSiteName(stated ?? titled ?? '', outlet, document) ? (stated ?? titled) : null
  if (nameless !== null) return { title: clean((headings[0] ?? [...document.querySelectorAll('h2')].find((heading) => !sameWords(heading.textContent ?? '', nameless)))?.textContent) ?? nameless, site: nameless }
  if (stated !== null) return { title: headAndSite(stated, outlet, document, blocks)?.head ?? stated, site }
  return { title: (headings.length === 1 ? clean(headings[0]?.textContent) : null) ?? parts?.head ?? titled, site }
}

/** A title parted from the site's name that stands after it, or, with sections between, before it ("Alpine Daily | World | Talks begin"); null where it is all headline. */
function headAndSite(title: string, outlet: string | null, document: Document, blocks: () => Block[]): { head: string; site: string | null } | null {
  const opened = opening.exec(title)
  if (opened?.[1] && opened[2] && namesItself(document, opened[1])) return { head: opened[2].trim(), site: opened[1].trim() }
  const cut = [...title.matchAll(parting)].at(-1)
  const head = title.slice(0, cut?.index).trim()
  const tail = cut ? title.slice(cut.index + cut[0].length).trim() : ''
  if (!cut || head.length < 8 || tail.length < 2 || tail.length > 40) return null
  const sign = /[|»«]/.test(cut[0])
  const known = outlet !== null && (holds(outlet, tail) || holds(tail, outlet))
  const site = known || namesItself(document, tail) ? tail : null
  if (site === null && !(sign && head.length >= 15) && !blocks().some(({ text }) => text.length < 200 && sameWords(text, head))) return null
  return { head, site }
}

/** True where a title is the site's name and no headline. */
const isSiteName = (title: string, outlet: string | null, document: Document) => title.length <= 40 && ((outlet !== null && sameWords(outlet, title)) || namesItself(document, title))

const holds = (text: string, part: string) => lettersOf(text).includes(lettersOf(part))

/** The page calls itself by this name: the text or picture of a link home, or the line of its footer that states its rights. */
function namesItself(document: Document, name: string): boolean {
  const home = [...document.querySelectorAll('a[href]')].filter((link) => /^(?:\/(?:[a-z]{2}\/?)?|\.\/|https?:\/\/[^/]+\/?|(?:index|default)\.\w+)$/i.test(link.getAttribute('href') ?? ''))
  const texts = home.flatMap((link) => [link.textContent ?? '', link.getAttribute('title') ?? '', ...[...link.querySelectorAll('img[alt]')].map((image) => image.getAttribute('alt') ?? '')])
  if (texts.some((text) => sameWords(text, name))) return true
  return /(?:©|\(c\)|copyright)/i.test(document.body?.textContent ?? '') && new RegExp(`(?:©|\\(c\\)|copyright)[\\s\\d,–-]*${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'i').test(document.body?.textContent ?? '')
}
