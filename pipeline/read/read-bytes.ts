import type { Article } from '@/model/article'
import { Refusal } from '@/model/refusal'
import { checkSize } from './bytes/check-size'
import { decodeBytes } from './bytes/decode-bytes'
import type { Given } from './given'
import { readHtml } from './read-html'
import { readText } from './read-text'

const tags = /<(?:!doctype\s+html|html|head|body|meta|title|div|p|article|table|span|br|h[1-6])\b[^>]*>/gi

/** True for HTML, whatever the file is called: a page's opening, or several of the tags that pages are made of. */
export const isHtml = (text: string): boolean => /^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)\b/i.test(text) || (text.slice(0, 20000).match(tags)?.length ?? 0) >= 3

/**
 * Reads the bytes of a saved page or a text; `name` stands in refusals, `charset` is what a server said of them. Throws a Refusal: 'empty', 'too-large',
 * 'binary', 'bad-charset', 'no-text'. Whether the article has a date and is in English is asked by requireComplete.
 */
export function readBytes(bytes: Uint8Array, name: string, given: Given = {}, charset?: string): Article {
  checkSize(bytes.byteLength, name)
  const text = decodeBytes(bytes, name, charset)
  if (!text.trim()) throw new Refusal('empty', `${name}: the file holds nothing but space`)
  const article = isHtml(text) ? readHtml(text, given) : readText(text, given)
  requireText(article, name)
  return article
}

/** Throws 'no-text' where no story was found: fewer than eight words. */
export function requireText(article: Article, name: string): void {
  if ((article.body.match(/[\p{L}\p{N}]+/gu) ?? []).length < 8) throw new Refusal('no-text', `${name}: no article text was found`)
}
