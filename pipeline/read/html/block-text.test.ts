import { describe, expect, test } from 'vitest'
import { textBlocks } from './block-text'
import { parsePage } from './parse-page'

const blocks = (html: string) => textBlocks(parsePage(`<html><body>${html}</body></html>`).body)
const texts = (html: string) => blocks(html).map(({ text }) => text)

describe('the paragraphs that a reader sees', () => {
  test.each([
    ['paragraphs', '<p>Ministers met.</p><p>They agreed.</p>', ['Ministers met.', 'They agreed.']],
    ['headings, lists and cells', '<h2>Vienna</h2><ul><li>One</li><li>Two</li></ul><table><tr><td>Three</td><td>Four</td></tr></table>', ['Vienna', 'One', 'Two', 'Three', 'Four']],
    ['text around a block', 'Before<div>Within</div>after', ['Before', 'Within', 'after']],
    ['words in bold, links and spans, which part nothing', '<p>The <b>foreign</b> <a href="/m">ministers</a><span> met</span>.</p>', ['The foreign ministers met.']],
    ['two line breaks in a row, which part', 'Ministers met.<br><br>They agreed.', ['Ministers met.', 'They agreed.']],
    ['two line breaks with space between', 'Ministers met.<br>\n <br/>They agreed.', ['Ministers met.', 'They agreed.']],
    ['one line break, which is a space', 'Ministers<br>met.', ['Ministers met.']],
    ['line breaks that text parts', 'One<br>two<br>three', ['One two three']],
    ['spaces of any sort, which are one', '<p>Ministers\n\t met&nbsp;&nbsp;in\u200b Vienna.</p>', ['Ministers met in Vienna.']],
    ['blocks within blocks, each once', '<div><div><p>Ministers met.</p></div></div>', ['Ministers met.']],
    ['no empty ones', '<p> </p><div>&nbsp;</div><p>Ministers met.</p><hr>', ['Ministers met.']],
  ])('are %s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected)
  })

  test.each(['script', 'style', 'noscript', 'template', 'iframe', 'svg', 'button', 'select', 'textarea'])('are never what stands in a %s', (tag) => {
    expect(texts(`<p>Ministers met.<${tag}>Unseen</${tag}></p>`)).toEqual(['Ministers met.'])
  })

  test('know which element holds them', () => {
    const [heading, before, item, after] = blocks('<h1 id="a">Talks <i>begin</i></h1><div id="b">Before<p id="c">Within</p>after</div>')
    expect([heading, before, item, after].map((block) => block?.element.id)).toEqual(['a', 'b', 'c', 'b'])
  })
})
