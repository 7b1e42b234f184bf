import type { EventDraft } from '@/model/event-draft'
import type { ParsedArticle } from '@/model/parsed-article'
import { explainSentences } from './extract/explain-sentences'

/** For a person: sentence by sentence, what was read and what was rejected and why. */
export function explainArticle(parsed: ParsedArticle, events: EventDraft[]): string {
  const { article } = parsed
  const head = [article.title ?? '(no title)', `published ${article.publishedAt ?? 'at an unknown time'}${article.agency ? `, ${article.agency}` : ''}${article.outlet ? `, ${article.outlet}` : ''}`]
  return [...head, '', ...explainSentences(parsed, events), '', `${events.length} ${events.length === 1 ? 'event' : 'events'} after merging what is told twice`].join('\n')
}
