import { describe, expect, it } from 'vitest'
import { tokenize } from '../tokens/tokenize'
import { splitSentences } from './split-sentences'

const split = (body: string) => splitSentences(body, tokenize(body)).map(({ start, end }) => body.slice(start, end))

describe('splitSentences', () => {
  it.each([
    ['plain sentences', ['The talks ended.', 'No date was set.']],
    ['titles', ['Gen. Philip Breedlove met Lt. Col. Jan Novak.', 'Both left.']],
    ['initials', ['George W. Bush and J. R. Smith spoke.', 'They agreed.']],
    ['U.S. before a noun', ['The U.S. Navy left the port.', 'Nobody was hurt.']],
    ['U.S. at the end', ['He returned to the U.S.', 'The trip took a day.']],
    ['saints and streets', ['They met near St. Petersburg on Friday.', 'It rained.']],
    ['a quotation that ends', ['"We agreed."', 'The minister left.']],
    ['old wire quotes', ["``We agreed,'' he said.", "``That is all.''", 'The minister left.']],
    ['curly quotes', ['“We will stay.”', 'The minister left.']],
    ['a question with its speaker', ["``What right has he?'' Maria Lopez asked on Monday.", 'Nobody answered.']],
    ['a question by itself', ['Who will pay?', 'Nobody knows.']],
    ['footnote marks', ['It was founded in 1989.[1]', 'In 2004 it closed.[2][3]']],
    ['months', ['The deal of Feb. 21 failed.', 'Another followed.']],
    ['hours', ['They met at 5 p.m.', 'The room was full.']],
    ['numbers', ['No. 10 declined to comment.', 'It cost 3.5 million.']],
    ['an ellipsis inside', ['It is ... We need time.', 'That is clear.']],
  ])('keeps %s whole', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences)
  })

  it('ends a sentence at a blank line, full stop or not', () => {
    expect(split('Talks resume\n\nThe ministers met on Monday')).toEqual(['Talks resume', 'The ministers met on Monday'])
  })

  it('ends a sentence at a line end after a heading', () => {
    expect(split('Most Viewed\nThe ministers met in Oslo on Monday.\nThey left.')).toEqual(['Most Viewed', 'The ministers met in Oslo on Monday.', 'They left.'])
  })

  it('reads on over the line ends of wrapped text', () => {
    const body = 'The ministers of the two neighbouring states met in the old\ntown hall on Monday and agreed to open three more crossings at\nthe border before the end of the year. No date was named by the\nsides, and nobody expects one soon in the capitals.'
    expect(split(body)).toHaveLength(2)
  })

  it('keeps a dateline with the sentence it opens', () => {
    expect(split('WARSAW, May 3 (AP) -- Poland recalled its envoy.')).toEqual(['WARSAW, May 3 (AP) -- Poland recalled its envoy.'])
  })

  it('gives nothing for an empty text', () => {
    expect(split('')).toEqual([])
    expect(split(' \n\n ')).toEqual([])
  })
})
