import type { Span } from '@/model/parsed-article'
import { isGlued, type TextView } from '../text-view'

const opening = new Map([['“', '”'], ['«', '»'], ['``', "''"], ['‘', '’']])

/**
 * The spans between quotation marks, the marks left out: "...", “...”, «...», ``...'' and ‘...’.
 * A mark that is not closed holds to the end of its paragraph, as newspapers set quotations of several paragraphs.
 */
export function findMarkedSpans(view: TextView): Span[] {
  const spans: Span[] = []
  let open: { mark: string; token: number } | null = null
  const close = (end: number) => {
    const [from, to] = [view.tokens[(open?.token ?? 0) + 1], view.tokens[end - 1]]
    if (open && from && to && from.start < to.end) spans.push({ start: from.start, end: to.end })
    open = null
  }
  for (let i = 0; i < view.tokens.length; i++) {
    const mark = view.tokens[i]?.text ?? ''
    if (open && i > open.token + 1 && startsParagraph(view, i)) close(i)
    if (open) {
      if (mark === open.mark && (mark !== '’' || closesWord(view, i))) close(i)
    } else if (opening.has(mark) && (mark !== '‘' || closesLater(view, i))) open = { mark: opening.get(mark) ?? mark, token: i }
    else if (mark === '"' && !(isGlued(view, i) && !isGlued(view, i + 1))) open = { mark: '"', token: i }
  }
  if (open) close(view.tokens.length)
  return spans
}

const startsParagraph = (view: TextView, i: number) => view.sentenceOf[i] !== view.sentenceOf[i - 1] && view.body.slice(view.tokens[i - 1]?.end, view.tokens[i]?.start).includes('\n')

// An apostrophe inside or after a word ("workers’ rights") closes nothing.
const closesWord = (view: TextView, i: number) => !isGlued(view, i + 1) && /^[.,!?…]$/.test(view.tokens[i - 1]?.text ?? '') || /^[,.;:]$/.test(view.tokens[i + 1]?.text ?? '')

function closesLater(view: TextView, i: number): boolean {
  for (let k = i + 1; k < Math.min(view.tokens.length, i + 80) && view.sentenceOf[k] === view.sentenceOf[i]; k++) if (view.tokens[k]?.text === '’' && closesWord(view, k)) return true
  return false
}
