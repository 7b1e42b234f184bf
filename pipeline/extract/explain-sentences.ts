import type { ParsedArticle } from '@/model/parsed-article'

export function explainSentences(parsed: ParsedArticle): string[] {
  return parsed.sentences.map((sentence) => parsed.article.body.slice(sentence.start, sentence.end))
}
