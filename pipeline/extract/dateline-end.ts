import type { Article } from '@/model/article'

const stop = /\s*(?:--+|[—–_]|-(?=\s)|:(?=\s))\s*/

/** The offset in the body at which the words after its dateline begin; 0 where the article has none. */
export function datelineEnd({ body, dateline }: Article): number {
  const match = dateline ? stop.exec(body.slice(0, 240)) : null
  return match ? match.index + match[0].length : 0
}
