import type { Article } from '@/model/article'
import { reasonOf } from '../line-kind'
import { pageLines, type PageLine } from './page-lines'
import { tailStart } from './tail-start'

type CutText = Article['cut'][number]

/**
 * The parts of a page that was saved as plain text. `head` holds the lines over the story (title, dates, credits), `title` the headline among them,
 * `outlet` the name that stands over all.
 */
export type CutPage = { body: string; title: string | null; outlet: string | null; head: string[]; cut: CutText[] }

const headKinds = new Set(['date', 'agency', 'bars', 'byline', 'share'])

/**
 * Takes the story out of a page saved as plain text. Nothing is touched unless the text shows that it is such a page: a date line, agency line, byline or
 * table bars over the story, its given title, or headings of other stories under it. So the body of a plain article is the input, unit for unit.
 */
export function cutPage(text: string, givenTitle?: string): CutPage {
  const lines = pageLines(text)
  const isTitle = (line: PageLine) => givenTitle !== undefined && words(line.text) === words(givenTitle)
  const storyStart = Math.max(0, lines.findIndex((line) => line.prose && !isTitle(line)))
  const head = lines.slice(0, storyStart)
  const hasHead = head.some((line) => isTitle(line) || (line.kind !== null && headKinds.has(line.kind)))
  const tail = tailStart(lines)
  if (!hasHead && !tail.sure) return { body: text, title: null, outlet: null, head: [], cut: [] }

  const [first, second] = hasHead ? head.filter((line) => line.kind === null) : []
  const masthead = first && second && isMasthead(first, lines) ? first : undefined
  const titleLine = head.find(isTitle) ?? (masthead ? second : first)
  const reason = (line: PageLine, i: number): string | null => {
    if (line.kind) return reasonOf[line.kind]
    if (hasHead && i < storyStart) return line === titleLine ? 'title' : 'over the story'
    return i >= tail.start ? 'headline of another story' : null
  }
  const judged = lines.map((line, i) => ({ line, reason: reason(line, i) }))
  return {
    body: joinKept(text, judged.filter((each) => each.reason === null).map((each) => each.line)),
    title: titleLine?.text ?? null,
    outlet: masthead?.text ?? null,
    head: head.map((line) => line.text),
    cut: joinNeighbours(judged.flatMap(({ line, reason: why }) => (why && line !== titleLine ? [{ text: line.text, reason: why }] : []))),
  }
}

const paper = /\b(?:Observer|Times|Post|Herald|Tribune|Gazette|Courier|Daily|News|Journal|Chronicle|Standard|Mail|Telegraph|Guardian|Independent|Monitor|Review|Ledger|Mirror|Express|Globe|Examiner|Dispatch|Bulletin)$/

/**
 * The name of the paper above its page: it claims its rights under that name below, its date stands between it and the headline, or it is called as papers
 * are and the headline stands under it.
 */
function isMasthead({ text }: PageLine, lines: PageLine[]): boolean {
  if (!/^(?:\p{Lu}[\p{L}'’&.-]*|of|and)(?:\s+(?:\p{Lu}[\p{L}'’&.-]*|of|and)){0,5}$/u.test(text)) return false
  if (lines[0]?.text === text && paper.test(text) && lines[1] && lines[1].kind === null && !lines[1].prose) return true
  return lines.some((line) => line.kind === 'copyright' && words(line.text).includes(words(text))) || (lines[0]?.text === text && lines[1]?.kind === 'date' && lines[2]?.kind === null)
}

const words = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** The kept lines; a blank line between two of them stays a blank line. */
function joinKept(text: string, kept: PageLine[]): string {
  return kept.map((line, i) => (i === 0 ? '' : /\n\s*\n/.test(text.slice(kept[i - 1]?.end, line.start)) ? '\n\n' : '\n') + line.text).join('')
}

/** One entry for a run of lines that were cut for one reason. */
export function joinNeighbours(cut: CutText[]): CutText[] {
  const joined: CutText[] = []
  for (const { text, reason } of cut) {
    const last = joined.at(-1)
    if (last?.reason === reason) last.text += `\n${text}`
    else joined.push({ text, reason })
  }
  return joined
}
