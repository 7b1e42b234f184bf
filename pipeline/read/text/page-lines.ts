import { readDateline } from '../dateline'
import { lineKind, type LineKind } from '../line-kind'

/** A line of a text with its place in it (`end` without the line break), what kind of furniture it is, and whether it reads as running prose. */
export type PageLine = { start: number; end: number; text: string; kind: LineKind | null; prose: boolean; listItem: boolean }

/** The lines of a text that hold anything but space, in order. */
export function pageLines(text: string): PageLine[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap((match) => {
    const line = match[0].trim()
    if (!line) return []
    const kind = lineKind(line)
    return [{ start: match.index, end: match.index + match[0].length, text: line, kind, prose: kind === null && isProse(line), listItem: /^[-–•·*»>]\s+\S|\s\|$/.test(line) }]
  })
}

/** Running text: a sentence that ends as sentences do, or is long enough to be one, or a dateline that begins one. */
function isProse(line: string): boolean {
  const words = line.match(/\p{L}+/gu)?.length ?? 0
  if (/^[-–•·*»>]\s+\S|\s\|$/.test(line)) return words > 25
  return (words >= 6 && /[.!?…:;,]["'”’)\]]*$/.test(line)) || words > 20 || readDateline(line) !== null
}
