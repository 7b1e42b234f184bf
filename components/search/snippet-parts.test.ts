import { describe, expect, it } from 'vitest'
import { snippetParts } from './snippet-parts'

describe('snippetParts', () => {
  it('tells the words found from the rest', () => {
    expect(snippetParts('\u0002Kerry\u0003 called \u0002Lavrov\u0003.')).toEqual([
      { text: 'Kerry', found: true }, { text: ' called ', found: false }, { text: 'Lavrov', found: true }, { text: '.', found: false },
    ])
  })
  it('leaves markup of the text as text', () => {
    expect(snippetParts('<b>\u0002x\u0003</b>.').map((part) => part.text).join('')).toBe('<b>x</b>.')
  })
  it('shows a snippet without marks as it is', () => {
    expect(snippetParts('No words found.')).toEqual([{ text: 'No words found.', found: false }])
  })
  it('bears a mark that is missing or doubled', () => {
    expect(snippetParts('A\u0003b\u0002c.')).toEqual([{ text: 'A', found: false }, { text: 'b', found: false }, { text: 'c.', found: true }])
    expect(snippetParts('')).toEqual([])
  })
  it('tells where a sentence is cut', () => {
    const shown = (snippet: string) => snippetParts(snippet).map(({ text }) => text).join('')
    expect(shown('of the deal. \u0002Sanctions\u0003 fell on Thirteen of the')).toBe('… of the deal. Sanctions fell on Thirteen of the …')
    expect(shown('He said: "No \u0002sanctions\u0003."')).toBe('He said: "No sanctions."')
  })
})
