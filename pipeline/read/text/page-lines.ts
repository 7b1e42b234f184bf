import { readDateline } from '../dateline'
import { lineKind, type LineKind } from '../line-kind'

/** A line of a text with its place in it, what kind of furniture it is, whether it reads as running prose, and whether it is an item of a list of links. */
export type PageLine = { start: number; end: number; text: string; kind: LineKind | null; prose: boolean; listItem: boolean }

/** The lines of a text that hold anything but space, in order; offsets in UTF-16 code units, the line break left out. */
export function pageLines(text: string): PageLine[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap((match) => {
    const line = match[0].trim()
    if (!line) return []
    const kind = lineKind(line)
    const listItem = /^[-–•·*»>]\s*\S|\s\|$/.test(line) && !/[.;:]["'”’)]*$/.test(line)
    return [{ start: match.index, end: match.index + match[0].length, text: line, kind, prose: kind === null && isProse(line, listItem), listItem }]
  })
}

/** Running text: six words that end as a statement does (a headline may end as a question), twenty words, or a dateline. */
function isProse(line: string, listItem: boolean): boolean {
  const words = line.match(/\p{L}+/gu)?.length ?? 0
  if (listItem) return words > 25
  return (words >= 6 && /(?:[.!…:;,]["'”’)\]]*|["”])$/.test(line)) || words > 20 || readDateline(line) !== null
}
