import type { Article } from '@/model/article'
import { reasonOf } from '../line-kind'
import { pageLines, type PageLine } from './page-lines'

type CutText = Article['cut'][number]

/** The parts of a page that was saved as plain text. `head` holds what stands over the story (title, dates, credits), `title` its first line of words. */
export type CutPage = { body: string; title: string | null; head: string[]; cut: CutText[] }

const headKinds = new Set(['date', 'agency', 'bars', 'byline', 'share'])

/**
 * Takes the story out of a page saved as plain text. Nothing is touched unless the text shows that it is such a page: a date line, an agency line or
 * table bars over the story, or a tail of other headlines under it. So the body of a plain article is the input, code unit for code unit.
 */
export function cutPage(text: string, givenTitle?: string): CutPage {
  const lines = pageLines(text)
  const first = lines.findIndex((line) => line.prose && !isTitle(line, givenTitle))
  const firstProse = Math.max(0, first)
  const lastProse = lines.findLastIndex((line) => line.prose)
  const head = lines.slice(0, firstProse)
  const tail = lastProse < 0 ? [] : lines.slice(lastProse + 1)
  const pageHead = head.some((line) => line.kind !== null && headKinds.has(line.kind)) || (givenTitle !== undefined && head.some((line) => isTitle(line, givenTitle)))
  const pageTail = tail.some((line) => line.kind === 'section') || tail.filter((line) => line.listItem || line.kind === 'bars').length >= 3
  if (!pageHead && !pageTail) return { body: text, title: null, head: [], cut: [] }

  const titleLine = pageHead ? head.find((line) => line.kind === null || isTitle(line, givenTitle)) : undefined
  const reasonFor = (line: PageLine, i: number): string | null => {
    if (line === titleLine) return 'title'
    if (line.kind) return reasonOf[line.kind]
    if (pageHead && i < firstProse) return 'over the story'
    return pageTail && lastProse >= 0 && i > lastProse ? 'headline of another story' : null
  }
  const reasons = lines.map(reasonFor)
  const kept = lines.filter((_, i) => reasons[i] === null)
  const cut = lines.flatMap((line, i) => (reasons[i] && line !== titleLine ? [{ text: line.text, reason: reasons[i] }] : []))
  return { body: joinKept(text, kept), title: titleLine?.text ?? null, head: head.map((line) => line.text), cut: joinNeighbours(cut) }
}

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
const isTitle = (line: PageLine, title: string | undefined) => title !== undefined && plain(line.text) === plain(title)

/** The kept lines with the line breaks that stood between them, so that paragraphs stay paragraphs. */
function joinKept(text: string, kept: PageLine[]): string {
  return kept.map((line, i) => {
    const next = kept[i + 1]
    if (!next) return line.text
    const breaks = /\n\s*\n/.test(text.slice(line.end, next.start)) ? '\n\n' : '\n'
    return line.text + breaks
  }).join('')
}

/** One entry for a run of lines that were cut for one reason. */
function joinNeighbours(cut: CutText[]): CutText[] {
  const joined: CutText[] = []
  for (const { text, reason } of cut) {
    const last = joined.at(-1)
    if (last?.reason === reason) last.text += `\n${text}`
    else joined.push({ text, reason })
  }
  return joined
}
