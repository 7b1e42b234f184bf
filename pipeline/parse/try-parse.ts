import type { Mention } from '@/model/parsed-article'
import { articleOf } from './article-of'
import { parseArticle } from './parse-article'

/** Parses a few sentences as an article of a day: for tests. */
export const tryParse = (body: string, publishedOn: string | null = '2014-04-22') => parseArticle(articleOf(body, publishedOn))

/** The mention of a text that reads so (the `nth` of them, from 0), for tests; throws where there is none. */
export function mentionOf(body: string, text: string, publishedOn: string | null = '2014-04-22', nth = 0): Mention {
  const { mentions } = tryParse(body, publishedOn)
  const found = mentions.filter((mention) => mention.text === text)[nth]
  if (!found) throw new Error(`no mention "${text}" among: ${mentions.map((mention) => mention.text).join(' | ')}`)
  return found
}
