import type { Article } from '@/model/article'
import type { ParsedArticle } from '@/model/parsed-article'
import { addFirstPerson } from './mentions/add-first-person'
import { findDates } from './dates/find-dates'
import { findMentions } from './mentions/find-mentions'
import { findQuotations } from './quotations/find-quotations'
import { splitSentences } from './sentences/split-sentences'
import { viewText } from './text-view'
import { tokenize } from './tokens/tokenize'

/** Step 2: reads sentences, dates, mentions and quotations from an article's body. Pure; all offsets are UTF-16 code units in `article.body`. */
export function parseArticle(article: Article): ParsedArticle {
  const sentences = splitSentences(article.body, tokenize(article.body))
  const dates = findDates(article.body, sentences, article.publishedOn)
  const view = viewText(article.body, sentences)
  const mentions = findMentions(view, dates, article.publishedOn)
  return { article, sentences, dates, ...addFirstPerson(view, mentions, findQuotations(view, mentions)) }
}
