const blocks = new Set(['P', 'DIV', 'LI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'PRE', 'TD', 'TH', 'TR', 'TABLE', 'UL', 'OL', 'DL', 'DT', 'DD', 'SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'MAIN', 'ASIDE', 'FIGURE', 'FIGCAPTION', 'ADDRESS', 'HR', 'CENTER', 'TBODY', 'THEAD', 'DETAILS', 'SUMMARY', 'FORM'])
const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'SVG', 'svg', 'OBJECT', 'BUTTON', 'SELECT', 'TEXTAREA', 'HEAD'])

/** A paragraph as the eye sees it: its text with single spaces, and the element that holds it. */
export type Block = { text: string; element: Element }

/** The paragraphs of a part of a page, in order. Two line breaks in a row part paragraphs, as pages of the 2000s wrote them. */
export function textBlocks(root: Element): Block[] {
  const found: Block[] = []
  let text = ''
  let breaks = 0
  let holder = root
  const close = (next: Element) => {
    const clean = text.replace(/[\s\u00a0\u200b]+/g, ' ').trim()
    if (clean) found.push({ text: clean, element: holder })
    text = ''
    breaks = 0
    holder = next
  }
  const walk = (node: Node, parent: Element) => {
    if (node.nodeType === 3) {
      const value = node.textContent ?? ''
      if (value.trim()) breaks = 0
      text += value
      return
    }
    if (node.nodeType !== 1) return
    const element = node as Element
    if (silent.has(element.tagName)) return
    if (element.tagName === 'BR') {
      text += ' '
      if (++breaks >= 2) close(parent)
      return
    }
    const block = blocks.has(element.tagName)
    if (block) close(element)
    for (const child of element.childNodes) walk(child, block ? element : parent)
    if (block) close(parent)
  }
  walk(root, root)
  close(root)
  return found
}
