import { lineKind } from '../line-kind'
import type { Block } from './block-text'

/** The letters and figures of a text, in lower case: what is left where space, signs and case do not count. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
const wordCount = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** True where two texts are one but for case, space and signs. */
export const sameWords = (a: string, b: string): boolean => lettersOf(a) === lettersOf(b)

/** True where the text of a heading begins the title, or the title it; eight letters at least, so that a section's name does not. */
function heads(text: string, title: string): boolean {
  const own = lettersOf(text), wanted = lettersOf(title)
  return own.length >= 8 && wanted.length >= 8 && (wanted.startsWith(own) || own.startsWith(wanted))
}

/**
 * The element of the story's headline: the heading that reads as the title does, else the first h1; where there is no h1, as on pages of the 2000s, the
 * paragraph that reads so in whatever font. Null where the page has none.
 */
export function headlineElement(document: Document, title: string | null, blocks: () => Block[]): Element | null {
  const headings = [...document.querySelectorAll('h1,h2,h3')]
  const reads = (text: string | null) => title !== null && heads(text ?? '', title)
  return headings.find((heading) => reads(heading.textContent)) ?? headings.find((heading) => heading.tagName === 'H1') ?? blocks().find(({ text }) => text.length < 200 && reads(text))?.element ?? null
}

/** The short paragraphs between the headline and the first running text, in order: dates, bylines, credits, sharing. */
export function headLines(headline: Element | null, blocks: Block[]): Block[] {
  const after = blocks.findIndex(({ element }) => headline !== null && (element === headline || headline.contains(element))) + 1
  if (!after) return []
  const lines = blocks.slice(after, after + 16)
  const story = lines.findIndex(({ text }) => wordCount(text) > 12 && lineKind(text) === null)
  return story < 0 ? [] : lines.slice(0, story)
}
