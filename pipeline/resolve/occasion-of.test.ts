import { describe, expect, test } from 'vitest'
import { occasionOf } from './occasion-of'

const occasion = (quote: string, start = 0) => occasionOf({ start, end: start + quote.length, quote })

describe('where something was said', () => {
  test.each([
    ['Psaki told a daily briefing that they had met.', 'told a daily briefing'],
    ['They had met, Lavrov said at a news conference in Kiev.', 'at a news conference in Kiev'],
    ['They had met, the ministry said in a statement.', 'in a statement'],
    ['In an interview on Sunday, Kerry said they had met.', 'an interview on Sunday'],
    ['They had met, Hague told a joint press conference.', 'told a joint press conference'],
  ])('%s', (quote, words) => {
    expect(occasion(quote)?.quote).toContain(words)
  })

  test.each([
    'They had met, Psaki said.',
    'They met at a conference on Syria.',
    'The Geneva statement was signed.',
    'He gave no interviews.',
    '',
  ])('is not told: %s', (quote) => {
    expect(occasion(quote)).toBeNull()
  })

  test('is found in the article, not only in its sentence', () => {
    const before = 'A first sentence. '
    const quote = 'They had met, Lavrov said at a news conference.'
    const found = occasion(quote, before.length)
    expect((before + quote).slice(found?.start, found?.end)).toBe(found?.quote)
  })
})
