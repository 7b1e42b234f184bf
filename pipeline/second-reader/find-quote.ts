import type { Span } from '@/model/parsed-article'

// Forms of one mark: double and single quotation marks, dashes.
const marks = ['(?:["“”„«»]|``|\'\')', "['’‘]", '[-–—]']
const mark = /(["“”„«»]|``|'')|(['’‘])|([-–—])|[.*+?^${}()|[\]\\]/g

/**
 * Where a quote stands in a text, within `part` of it if given: exactly, or but for spacing and the form of quotation marks and dashes. Null where it doesn't:
 * other words are never taken for it, and a word only whole.
 */
export function findQuote(body: string, quote: string, part: Span = { start: 0, end: body.length }): Span | null {
  const words = quote.trim().split(/\s+/).map((word) => word.replace(mark, (found, double, single, dash) => (double ? marks[0] : single ? marks[1] : dash ? marks[2] : `\\${found}`) ?? found))
  if (!words.join('')) return null
  const match = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'u').exec(body.slice(part.start, part.end))
  return match ? { start: part.start + match.index, end: part.start + match.index + match[0].length } : null
}
