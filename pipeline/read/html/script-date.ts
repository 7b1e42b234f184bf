import { findStatedDate, type StatedDate } from '../stated-date'

const key = /["'](?:datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publicationDate|publication_date|pubDate|firstPublishedAt|firstPublished|displayDate|dateCreation|dateCreated|created_at)["']\s*:\s*["']([^"']{8,40})["']/i

/** The date that a page's own scripts hold of it: a named field of its data (last in JSON-LD, which is read elsewhere where it is whole), or a short script that writes a date into the page. */
export function scriptDate(document: Document, dayFirst: boolean): StatedDate | null {
  for (const script of [...document.querySelectorAll('script:not([src]):not([type*="ld+json"])'), ...document.querySelectorAll('script[type*="ld+json"]')]) {
    const date = findStatedDate(key.exec(script.textContent ?? '')?.[1] ?? '', dayFirst)
    if (date) return date
  }
  for (const script of document.querySelectorAll('body script:not([src])')) {
    const text = script.textContent ?? ''
    const date = text.length < 120 && /date|write/i.test(text) ? findStatedDate(text, dayFirst) : null
    if (date) return date
  }
  return null
}
