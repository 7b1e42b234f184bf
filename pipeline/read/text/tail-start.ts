import type { PageLine } from './page-lines'

/**
 * The index of the first line of a page's tail: headings and headlines of other stories under the story, to the end of the text; `lines.length` where there
 * is none. A tail begins at the first heading of other stories, or list of three links, after which less than half of the text is prose; else after
 * the last line of prose. `sure` is true where a heading of other stories shows that it is one.
 */
export function tailStart(lines: PageLine[]): { start: number; sure: boolean } {
  const length = (some: PageLine[]) => some.reduce((sum, line) => sum + line.text.length, 0)
  const begins = (i: number) => lines[i]?.kind === 'section' || [0, 1, 2].every((step) => lines[i + step]?.listItem && !lines[i + step]?.prose)
  const firstProse = lines.findIndex((line) => line.prose)
  if (firstProse < 0) return { start: lines.length, sure: false }
  const marked = lines.findIndex((_, i) => i > firstProse && begins(i) && length(lines.slice(i).filter((line) => line.prose)) < length(lines.slice(i)) / 2)
  const start = marked < 0 ? afterLastProse(lines) : afterProse(lines, marked)
  return { start, sure: lines.slice(start).some((line) => line.kind === 'section') }
}

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
