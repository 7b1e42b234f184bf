import { describe, expect, it } from 'vitest'
import { splitSpans } from './split-spans'

const text = 'Kerry called Lavrov on Monday.'
const span = (words: string, name: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, name })
const shown = (pieces: ReturnType<typeof splitSpans<ReturnType<typeof span>>>) => pieces.map((piece) => [piece.text, piece.spans.map((s) => s.name).join('+')])

describe('splitSpans', () => {
  it('cuts where spans begin and end', () => {
    expect(shown(splitSpans(text, [span('Kerry', 'who'), span('called', 'act')]))).toEqual([['Kerry', 'who'], [' ', ''], ['called', 'act'], [' Lavrov on Monday.', '']])
  })
  it('keeps both where spans cross', () => {
    expect(shown(splitSpans(text, [span('Kerry called', 'a'), span('called Lavrov', 'b')]))).toEqual([['Kerry ', 'a'], ['called', 'a+b'], [' Lavrov', 'b'], [' on Monday.', '']])
  })
  it('counts from the offset of the text within a longer one', () => {
    const pieces = splitSpans('Lavrov on Monday.', [span('Lavrov', 'who')], 13)
    expect(pieces.map((piece) => [piece.text, piece.start])).toEqual([['Lavrov', 13], [' on Monday.', 19]])
  })
  it('joins to the text again', () => {
    expect(splitSpans(text, [span('called', 'x'), span('Monday', 'y'), span('on Monday.', 'z')]).map((piece) => piece.text).join('')).toBe(text)
  })
})

describe('splitSpans, given what does not fit', () => {
  it('clips a span that runs over the end', () => {
    expect(shown(splitSpans('Kerry', [{ start: 2, end: 99, name: 'x' }]))).toEqual([['Ke', ''], ['rry', 'x']])
  })
  it('leaves out empty spans and spans elsewhere', () => {
    expect(shown(splitSpans('Kerry', [{ start: 2, end: 2, name: 'x' }, { start: 7, end: 9, name: 'y' }]))).toEqual([['Kerry', '']])
  })
  it('gives nothing for no text', () => {
    expect(splitSpans('', [])).toEqual([])
  })
})
