import type { PageLine } from './page-lines'

/**
 * The index of the first line of a page's tail: headings and headlines of other stories under the story, to the end of the text; `lines.length` where there
 * is none. A tail begins at the first heading of other stories, or list of three links, after which less than half of the text is prose; else after
 * the last line of prose. `sure` is true where a heading of other stories, a link to one or such a list shows that it is one.
 */
export function tailStart(lines: PageLine[]): { start: number; sure: boolean } {
  const length = (some: PageLine[]) => some.reduce((sum, line) => sum + line.text.length, 0)
  const areLinks = (i: number) => [0, 1, 2].every((step) => lines[i + step]?.listItem && !lines[i + step]?.prose)
  const firstProse = lines.findIndex((line) => line.prose)
  if (firstProse < 0) return { start: lines.length, sure: false }
  const marked = lines.findIndex((line, i) => {
    if (i <= firstProse || (line.kind !== 'section' && !areLinks(i))) return false
    const tail = lines.slice(i)
    return length(tail.filter((each) => each.prose && !(commentHeading.test(line.text) && post.test(each.text)))) < length(tail) / 2
  })
  const start = marked < 0 ? afterLastProse(lines) : afterProse(lines, marked)
  const areHeadlines = marked >= 0 && areLinks(start) && [0, 1, 2].every((step) => headline.test(lines[start + step]?.text ?? '')) && !lines[start - 1]?.text.endsWith(':')
  return { start, sure: areHeadlines || lines.slice(start).some(({ kind }) => kind === 'section' || kind === 'teaser') }
}

const commentHeading = /\bcomments?\b/i
/** "marguerite: mark my words.": what a reader wrote, however much it reads as a story. */
const post = /^[\p{L}\p{N}][\p{L}\p{N} _.-]{1,30}:\s/u
/** A list in a story has a line that announces it, or items that begin small. */
const headline = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}].*\s/u

/** Links right above a heading of other stories belong to them. */
function afterProse(lines: PageLine[], heading: number): number {
  let start = heading
  while (lines[start - 1]?.listItem && !lines[start - 1]?.prose) start--
  return start
}

/** Short sentences right after the last prose ("He declined to comment.") still belong to it. */
function afterLastProse(lines: PageLine[]): number {
  let end = lines.findLastIndex((line) => line.prose) + 1
  while (lines[end] && !lines[end]?.kind && !lines[end]?.listItem && /\s.*[.!?"”]['’)]*$/.test(lines[end]?.text ?? '')) end++
  return end
}
