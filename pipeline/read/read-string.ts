import type { Article } from '@/model/article'
import { Refusal } from '@/model/refusal'
import { checkSize } from './bytes/check-size'
import type { Given } from './given'
import { readHtml } from './read-html'
import { readText } from './read-text'

/**
 * Reads an article that a program hands over as a string, `html` before `text`; `name` stands in refusals. Throws a Refusal: 'empty' (nothing but space),
 * 'too-large' (in bytes of UTF-8, the limit that files have).
 */
export function readString({ html, text }: { html?: string | undefined; text?: string | undefined }, name: string, given: Given = {}): Article {
  const words = html ?? text ?? ''
  if (!words.trim()) throw new Refusal('empty', `${name}: the text holds nothing but space`)
  checkSize(Buffer.byteLength(words), name)
  return html !== undefined ? readHtml(html, given) : readText(words, given)
}
