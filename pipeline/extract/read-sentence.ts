import type { ParsedArticle, Sentence } from '@/model/parsed-article'
import type { ArticleSubject } from './affairs/article-subject'
import type { SentenceReading } from './candidate'
import { knownVerbs, phrasalVerbs, verbClasses } from './lexicon'
import { chunkSentence } from './syntax/chunk-sentence'
import { readClauses } from './syntax/read-clauses'

/** A sentence with its items and clauses, as the rules see it. */
export function readSentence(sentence: Sentence, index: number, parsed: ParsedArticle, subject: ArticleSubject): SentenceReading {
  const chunked = chunkSentence(sentence, parsed, phrasalVerbs, knownVerbs)
  return { index, parsed, subject, chunked, clauses: readClauses(chunked, verbClasses), nouns: chunked.items.filter((item) => item.kind === 'noun') }
}
