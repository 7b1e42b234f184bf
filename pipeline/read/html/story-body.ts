import { Readability } from '@mozilla/readability'
import type { Article } from '@/model/article'
import { lineKind, reasonOf } from '../line-kind'
import { findStatedDate } from '../stated-date'
import { joinNeighbours } from '../text/cut-page'
import { pageLines } from '../text/page-lines'
import { tailStart } from '../text/tail-start'
import { textBlocks, type Block } from './block-text'
import { sameWords } from './page-head'
import { stripPage } from './strip-page'

type CutText = Article['cut'][number]

const wordCount = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/**
 * The story's text on a page, paragraphs parted by blank lines, and what was cut. Readability chooses the part of the page; its paragraphs are then judged
 * one by one (`title` and `byline` are none of it), and the `stated` articleBody of JSON-LD stands in where the page shows less than half of it. Changes the document.
 */
export function storyBody(document: Document, title: string | null, byline: string | null, stated: string | null): { body: string; cut: CutText[] } {
  const cut = stripPage(document)
  const chosen = new Readability<Element>(document, { serializer: (element) => element as Element, charThreshold: 250 }).parse()?.content
  const blocks = chosen ? textBlocks(chosen) : proseOf(document)
  const reasons = judge(blocks, title, byline)
  const body = blocks.filter((_, i) => reasons[i] === null).map(({ text }) => text).join('\n\n')
  const fromPage = { body, cut: joinNeighbours([...cut, ...blocks.flatMap(({ text }, i) => (reasons[i] ? [{ text, reason: reasons[i] }] : []))]) }
  const told = stated ? plainText(stated) : ''
  return wordCount(told) > 40 && wordCount(told) > 2 * wordCount(body) ? { body: told, cut: fromPage.cut } : fromPage
}

/** Where Readability finds no story: the paragraphs of the whole page that are prose. */
const proseOf = (document: Document) => (document.body ? textBlocks(document.body).filter(({ element, text }) => wordCount(text) > 12 && linkShare(element, text) < 0.5) : [])

/** Why each block is no part of the story, null where it is. */
function judge(blocks: Block[], title: string | null, byline: string | null): (string | null)[] {
  const text = blocks.map((block) => block.text).join('\n')
  const { start, sure } = tailStart(pageLines(text))
  const isProse = (block: Block) => wordCount(block.text) > 12 && lineKind(block.text) === null && linkShare(block.element, block.text) < 0.6
  const firstProse = blocks.findIndex(isProse)
  const lastProse = blocks.findLastIndex(isProse)
  return blocks.map(({ text: own, element }, i) => {
    if (title && i < 3 && sameWords(own, title)) return 'title'
    const kind = lineKind(own)
    if (kind) return reasonOf[kind]
    if (i < firstProse && byline && sameWords(own.replace(/^by\b/i, ''), byline)) return reasonOf.byline
    if (i < firstProse && isHeadLine(own)) return reasonOf.date
    if (sure && i >= start) return 'headline of another story'
    if (linkShare(element, own) > 0.9 && wordCount(own) >= 5 && wordCount(own) <= 25 && !own.startsWith('http') && /^(?:LI|P|DIV|TD|H[2-6]|SECTION)$/.test(element.tagName) && !/[.!?]["”’']?$/.test(own)) return reasonOf.teaser
    if ((i < firstProse || i > lastProse) && linkShare(element, own) > 0.6) return 'navigation'
    return i > lastProse && /^H[1-6]$/.test(element.tagName) ? 'heading without text' : null
  })
}

/** Over the story: a short line with a date and no statement ("Jane Roe 3 May 2014", "November 24, 2013 05:12 · 2 min read"). */
const isHeadLine = (text: string) => text.length < 120 && wordCount(text) <= 14 && !/[.!?]["”’]?$/.test(text) && findStatedDate(text) !== null

/** The share of an element's text that stands in links. */
function linkShare(element: Element, text: string): number {
  if (!text || element.textContent === null || element.textContent.length > text.length * 2 + 40) return 0
  return [...element.querySelectorAll('a[href]')].reduce((sum, link) => sum + (link.textContent?.trim().length ?? 0), 0) / text.length
}

/** JSON-LD's articleBody without the tags and entities that some pages leave in it. */
const plainText = (html: string) => html.replace(/<(?:br|\/p)\b[^>]*>/gi, '\n').replace(/<[^>]+>/g, '').replace(/&nbsp;/g, ' ').replace(/&amp;/g, '&').replace(/&quot;/g, '"').replace(/&#0?39;|&apos;/g, "'").replace(/[ \t]+/g, ' ').replace(/\s*\n\s*/g, '\n\n').trim()
