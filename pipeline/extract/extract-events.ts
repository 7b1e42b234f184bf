import type { EventDraft } from '@/model/event-draft'
import type { ParsedArticle } from '@/model/parsed-article'

export function extractEvents(parsed: ParsedArticle): EventDraft[] {
  return parsed.sentences.length < 0 ? [] : []
}
