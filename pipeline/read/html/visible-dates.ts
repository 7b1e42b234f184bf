import { findStatedDate, type StatedDate } from '../stated-date'
import type { Block } from './block-text'

/** A date that readers of the page see, by how likely it tells of the story's publication: below 2 it is only some date on the page. */
export type VisibleDate = StatedDate & { source: 'time-element' | 'text'; trust: number; modified: boolean; follows: boolean }

const elsewhere = 'aside,footer,nav,[class*="comment"],[id*="comment"],[class*="related"],[id*="related"],[class*="sidebar"],[id*="sidebar"],[class*="widget"],[class*="calendar"],[class*="recommend"],[class*="popular"],[class*="latest"],[class*="teaser"],[class*="promo"]'
const dateName = /date|publi|posted|byline|time(?!line)|meta|datum|fecha|info|stamp|erstellt|data/i
const publishedName = /publi|post-?date|posted|entry-date|dateline|article-?date|story-?date|pub-?date|created/i
const publishedWord = /\b(?:published|posted|publish date|released|issued|created|first published|veröffentlicht|erstellt|publié|publie|mis en ligne|publicado|publicada|pubblicato|opublikowano|gepubliceerd|geplaatst|publicerad|julkaistu|yayın|dipublikasikan|diterbitkan|опубликовано)|发布|發布|公開|등록|입력/iu
const modifiedWord = /\b(?:updated|modified|last edit|revised|aktualisiert|mis à jour|modifié|actualizado|aggiornato|bijgewerkt|uppdaterad|обновлено|güncelle)|更新|수정/iu

/** The dates that stand on a page as times of something, the best first. `heading` is the story's headline; what follows it and is near it counts most, then the two lines above it. */
export function visibleDates(document: Document, heading: Element | null, blocks: Block[], dayFirst: boolean): VisibleDate[] {
  const dates: VisibleDate[] = []
  const at = blocks.findIndex(({ element }) => heading !== null && (element === heading || heading.contains(element)))
  const above = new Set(blocks.slice(Math.max(0, at - 2), Math.max(0, at)).map(({ element }) => element))
  const add = (element: Element, text: string, date: StatedDate | null, source: VisibleDate['source'], bonus: number) => {
    if (!date) return
    const names = [element, element.parentElement, element.parentElement?.parentElement].map((e) => `${e?.getAttribute('class') ?? ''} ${e?.id ?? ''}`).join(' ')
    const modified = modifiedWord.test(text.slice(0, date.index)) && !publishedWord.test(text) || /modif|updated/i.test(element.getAttribute('itemprop') ?? element.getAttribute('class') ?? '') && !publishedName.test(names)
    const alone = text.length - date.quote.length < 45
    const trust = bonus + (publishedWord.test(text) ? 2 : 0) + (publishedName.test(names) ? 2 : dateName.test(names) ? 1 : 0) + (alone ? 1 : 0)
      + Math.max(nearness(heading, element), above.has(element) ? 1 : 0) - (isElsewhere(heading, element) ? 4 : 0) - (leadsElsewhere(element, date) ? 3 : 0) - (modified ? 1 : 0)
    if (source === 'time-element' || alone || publishedWord.test(text) || modifiedWord.test(text) || dateName.test(names)) dates.push({ ...date, source, trust, modified, follows: heading !== null && follows(heading, element) })
  }
  for (const element of document.querySelectorAll('time,[itemprop~="datePublished"],abbr[title][class~="published"],abbr[title][class~="date"],abbr[title][class~="time"]')) {
    const text = element.textContent ?? ''
    const stamp = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title') ?? ''
    add(element, text, findStatedDate(stamp, dayFirst) ?? findStatedDate(text, dayFirst), 'time-element', element.getAttribute('itemprop')?.includes('datePublished') ? 3 : 1)
  }
  for (const { text, element } of blocks) {
    if ((text.length < 260 || (text.length < 800 && publishedWord.test(text))) && /(?:19|20)\d\d/.test(text)) add(element, text, findStatedDate(text, dayFirst), 'text', 0)
  }
  const afterHeading = dates.filter((date) => date.follows && date.trust > 0)
  for (const date of afterHeading) if (date.on === afterHeading[0]?.on) date.trust += 2
  return dates.sort((a, b) => b.trust - a.trust)
}

/** Dates in the heading's own part of the page count more than those after it, and those more than what stands before it. */
function nearness(heading: Element | null, element: Element): number {
  if (!heading) return 0
  const around = heading.parentElement
  if (around?.contains(element) || around?.parentElement?.contains(element)) return 2
  return follows(heading, element) ? 1 : 0
}

const follows = (heading: Element, element: Element) => (heading.compareDocumentPosition(element) & 4) !== 0

/** In a part of the page that is not the story's, such as a list of others; a part that holds the heading too is no such. */
function isElsewhere(heading: Element | null, element: Element): boolean {
  const part = element.closest(elsewhere)
  return part !== null && !(heading && part.contains(heading))
}

/** In a link, or in an item with a link, that holds more than the date: the date of another page. */
function leadsElsewhere(element: Element, date: StatedDate): boolean {
  const item = element.closest('a[href],li')
  const link = item?.tagName === 'A' ? item : item?.querySelector('a[href]')
  return (link?.textContent?.trim().length ?? 0) > date.quote.length + 25
}
