import type { Article } from '@/model/article'
import { articleId } from './article-id'
import { datelineDay, readDateline } from './dateline'
import { detectLanguage } from './detect-language'
import { outletOf } from './find-outlet'
import type { Given } from './given'
import { findStatedDate } from './stated-date'

/** What a reader found of an article, before the caller's word and the dateline are added. */
export type Found = Pick<Article, 'title' | 'url' | 'outlet' | 'agency' | 'byline' | 'publishedAt' | 'publishedBasis' | 'body' | 'cut'> & { statedLanguage: string | null }

/** The article of what was found: the caller's address, date, title and id go first, then the page's; the dateline gives place, agency and, last, a date. */
export function articleOf({ statedLanguage, ...found }: Found, given: Given): Article {
  const dateline = readDateline(found.body)
  const published = givenDate(given.publishedAt) ?? pageDate(found.publishedAt, found.publishedBasis) ?? datelineDate(found.body, dateline)
  const publishedOn = published?.at.slice(0, 10) ?? null
  const url = given.url ?? found.url
  return {
    id: given.id ?? articleId(found.body, publishedOn),
    url,
    title: given.title ?? found.title,
    outlet: found.outlet ?? outletOf(url),
    agency: found.agency ?? dateline?.agency ?? null,
    byline: found.byline ?? dateline?.byline ?? null,
    language: detectLanguage(found.body) ?? statedLanguage ?? 'und',
    publishedAt: published?.at ?? null,
    publishedOn,
    publishedBasis: published?.basis ?? null,
    dateline: dateline?.place ? { place: dateline.place, date: datelineDay(dateline, publishedOn) } : null,
    body: found.body,
    cut: found.cut,
  }
}

type Published = { at: string; basis: NonNullable<Article['publishedBasis']> }

function givenDate(publishedAt: string | undefined): Published | null {
  const date = publishedAt ? findStatedDate(publishedAt) : null
  return date && publishedAt ? { at: date.at, basis: { source: 'given', quote: publishedAt } } : null
}

const pageDate = (at: string | null, basis: Article['publishedBasis']): Published | null => (at && basis ? { at, basis } : null)

function datelineDate(body: string, dateline: ReturnType<typeof readDateline>): Published | null {
  const at = dateline?.year ? datelineDay(dateline, null) : null
  return dateline && at ? { at, basis: { source: 'dateline', quote: body.slice(0, dateline.length).trim() } } : null
}
