import { Readability } from '@mozilla/readability'
import type { Article } from '@/model/article'
import { lineKind, reasonOf } from '../line-kind'
import { textBlocks } from './block-text'

type CutText = Article['cut'][number]

/** The story's text on a page, paragraphs parted by blank lines, and what was cut out of it. Changes the document. */
export function storyBody(document: Document): { body: string; cut: CutText[] } {
  for (const element of document.querySelectorAll('script,style,noscript,template,iframe,svg,link,form,button,nav,figcaption')) element.remove()
  const story = new Readability<Element>(document, { serializer: (element) => element as Element }).parse()?.content
  const cut: CutText[] = []
  const kept: string[] = []
  for (const { text } of story ? textBlocks(story) : []) {
    const kind = lineKind(text)
    if (kind) cut.push({ text, reason: reasonOf[kind] })
    else kept.push(text)
  }
  return { body: kept.join('\n\n'), cut }
}
