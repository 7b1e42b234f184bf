import type { Article } from '@/model/article'
import { Refusal } from '@/model/refusal'
import { requireText } from './read-bytes'

const languageNames = new Intl.DisplayNames('en', { type: 'language' })

/**
 * What an article must have to be stored: text, in English, and a day of publication. Throws a Refusal 'no-text', 'not-english' or 'no-date' that names
 * the input and the reason.
 */
export function requireComplete(article: Article, name: string): void {
  requireText(article, name)
  if (article.language !== 'en') throw new Refusal('not-english', `${name}: the text is not in English (${article.language === 'und' ? 'language unknown' : languageNames.of(article.language)})`)
  if (!article.publishedOn) throw new Refusal('no-date', `${name}: no date of publication was found, in the page or its address`)
}
