import { describe, expect, it } from 'vitest'
import { articleParagraphs } from './article-paragraphs'

const body = 'Kerry called Lavrov. He urged calm.\n\nRussia refused.\nThe end.'
const of = (words: string) => ({ start: body.indexOf(words), end: body.indexOf(words) + words.length })
const shown = (evidence: { start: number; end: number }[]) =>
  articleParagraphs(body, evidence).map((paragraph) => paragraph.stretches.map((stretch) => (stretch.anchors.length ? `[${stretch.anchors.join(' ')}|${stretch.text}]` : stretch.text)).join(''))

describe('articleParagraphs', () => {
  it('cuts at line breaks, blank lines or not', () => {
    expect(shown([])).toEqual(['Kerry called Lavrov. He urged calm.', 'Russia refused.', 'The end.'])
  })
  it('sets each sentence that an event was read from apart', () => {
    expect(shown([of('Kerry called Lavrov.'), of('Russia refused.')])).toEqual(['[0|Kerry called Lavrov.] He urged calm.', '[37|Russia refused.]', 'The end.'])
  })
  it('joins evidence that overlaps and keeps every anchor', () => {
    expect(shown([of('called Lavrov.'), of('Kerry called Lavrov.')])[0]).toBe('[0 6|Kerry called Lavrov.] He urged calm.')
  })
  it('keeps neighbours apart', () => {
    expect(shown([of('Kerry called Lavrov. '), of('He urged calm.')])[0]).toBe('[0|Kerry called Lavrov. ][21|He urged calm.]')
  })
  it('gives two events of one sentence one anchor', () => {
    const [first] = articleParagraphs(body, [of('He urged calm.'), of('He urged calm.')])
    expect(first?.stretches.at(-1)?.anchors).toEqual([21])
    expect(first?.evidence).toHaveLength(2)
  })
  it('counts evidence over two paragraphs where it begins', () => {
    expect(shown([{ start: 21, end: 52 }])).toEqual(['Kerry called Lavrov. [21|He urged calm.]', 'Russia refused.', 'The end.'])
  })
  it('has no paragraph for a text of blanks', () => {
    expect(articleParagraphs(' \n \n', [])).toEqual([])
  })
})
