import { createHash } from 'node:crypto'

/** The id of an article whose caller gave none: 16 hex digits of SHA-256 over its words and day, so that spacing and form of a page don't matter. */
export function articleId(body: string, publishedOn: string | null): string {
  const words = body.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return createHash('sha256').update(`${words.join(' ')}\n${publishedOn ?? ''}`).digest('hex').slice(0, 16)
}
