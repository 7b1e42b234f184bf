import { describe, expect, it } from 'vitest'
import { englishTag } from './english-words'
import { tokenize } from './tokenize'

const texts = (body: string) => tokenize(body).map((token) => token.text)

describe('tokenize', () => {
  it.each([
    'Kerry can’t say. It’s Moscow’s view; they’ve left.',
    "JERUSALEM (AP)_ ``No deal,'' he said.\n\n   The U.S.-led force... moved\tout",
    'Çavuşoğlu met Österreich’s envoy 🙂 in Łódź – twice — at 10:30.',
    'ناحية هبهب is a village',
    'www.example.org and a@b.org cost $3.5m (10%)',
  ])('gives offsets that hold exactly: %s', (body) => {
    const tokens = tokenize(body)
    for (const { start, end, text } of tokens) expect(body.slice(start, end)).toBe(text)
    expect(tokens.map((token) => token.text).join('')).toBe(body.replace(/\s+/g, ''))
  })

  it('takes the double marks of old wires as one mark', () => {
    expect(texts("``No,'' he said.")).toEqual(['``', 'No', ',', "''", 'he', 'said', '.'])
  })

  it('gives no token for white space', () => {
    expect(tokenize('a \n\n b').some((token) => token.pos === 'SPACE' || !token.text.trim())).toBe(false)
  })

  it('gives lemmas of contractions', () => {
    expect(tokenize("They won't and can't; he cannot.").map((token) => token.lemma)).toEqual(['they', 'will', 'not', 'and', 'can', 'not', ';', 'he', 'can', '.'])
  })

  it('gives the lemma of a verb of the news', () => {
    const lemmas = Object.fromEntries(tokenize('Norway urged Sweden, warned Finland and met Denmark.').map((token) => [token.text, token.lemma]))
    expect(lemmas).toMatchObject({ urged: 'urge', warned: 'warn', met: 'meet' })
  })
})

describe('englishTag', () => {
  it('knows common words in any case, and no names', () => {
    expect(englishTag('Top')).toBe('ADJ')
    expect(englishTag('resolve')).toBe('VERB')
    expect(englishTag('Zxqwelda')).toBeNull()
  })
})
