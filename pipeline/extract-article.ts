import type { Article } from '@/model/article'
import type { EventDraft } from '@/model/event-draft'
import type { ParsedArticle } from '@/model/parsed-article'
import { extractEvents } from './extract/extract-events'
import { parseArticle } from './parse/parse-article'

/** Steps 2 and 3 in one: what an article says, and the events it tells. Pure; needs no database. */
export function extractArticle(article: Article): { parsed: ParsedArticle; events: EventDraft[] } {
  const parsed = parseArticle(article)
  return { parsed, events: extractEvents(parsed) }
}
