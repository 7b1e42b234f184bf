import { describe, expect, it } from 'vitest'
import { tryParse } from '../try-parse'

const quotes = (body: string) => {
  const { quotations, mentions, article } = tryParse(body)
  return quotations.map(({ start, end, speaker, cue }) => ({
    words: article.body.slice(start, end),
    speaker: speaker === null ? null : (mentions[speaker]?.name ?? null),
    cue: cue && article.body.slice(...cue),
  }))
}

describe('quotations', () => {
  it.each([
    ['"We will go on," Sergei Lavrov said.', 'We will go on,', 'Sergei Lavrov', 'said'],
    ['“We will go on,” said Sergei Lavrov.', 'We will go on,', 'Sergei Lavrov', 'said'],
    ["``We will go on,'' Lavrov told reporters.", 'We will go on,', 'Sergei Lavrov', 'told'],
    ['Sergei Lavrov warned: "We will go on."', 'We will go on.', 'Sergei Lavrov', 'warned'],
    ['Lavrov met the press. "We will go on," he added.', 'We will go on,', 'Sergei Lavrov', 'added'],
    ['"We will go on," said Aino Lehtinen, the Finnish interior minister.', 'We will go on,', 'Aino Lehtinen', 'said'],
    ['Aino Lehtinen, the Finnish interior minister, said "we will go on" with it.', 'we will go on', 'Aino Lehtinen', 'said'],
    ['John Kerry urged Russia to "take concrete steps" at once.', 'take concrete steps', 'John Kerry', 'urged'],
  ])('%s', (body, words, speaker, cue) => expect(quotes(body)).toContainEqual({ words, speaker, cue }))

  it('gives both pieces of a split quotation one speaker', () => {
    const found = quotes('"We will go on," Lavrov said, "and we will win."')
    expect(found.map(({ words, speaker }) => [words, speaker])).toEqual([['We will go on,', 'Sergei Lavrov'], ['and we will win.', 'Sergei Lavrov']])
  })

  it('carries the speaker into the next sentence that is all quotation', () => {
    expect(quotes('"We will go on," Lavrov said. "Nobody can stop us."').at(-1)).toMatchObject({ words: 'Nobody can stop us.', speaker: 'Sergei Lavrov' })
  })

  it('carries the speaker into a paragraph that goes on with an open mark', () => {
    const found = quotes('"We will go on, Sergei Lavrov said once.\n\n"Nobody can stop us," John Kerry said.')
    expect(found.at(-1)).toMatchObject({ words: 'Nobody can stop us,', speaker: 'John Kerry' })
  })

  it('does not take who is spoken of for who speaks', () => {
    expect(quotes('The newspaper, quoting "secret reports," said Syria had agreed.').find(({ words }) => words === 'secret reports,')?.speaker).not.toBe('Syria')
  })

  it('leaves words without a speaker open', () => expect(quotes('The sign read "closed" all day.')[0]?.speaker ?? null).toBeNull())

  it('takes no apostrophe for a mark', () => expect(quotes('The ministers’ talks and Russia’s offer went on.')).toEqual([]))
})

describe('indirect speech', () => {
  it.each([
    ['Lavrov said that Russia would answer.', 'Russia would answer', 'Sergei Lavrov', 'said'],
    ['Lavrov said Russia would answer.', 'Russia would answer', 'Sergei Lavrov', 'said'],
    ['Kerry told Lavrov that time was short.', 'time was short', 'John Kerry', 'told'],
    ['Troops crossed the river, the Polish Defense Ministry said.', 'Troops crossed the river', 'Polish Defense Ministry', 'said'],
  ])('%s', (body, words, speaker, cue) => expect(quotes(body)).toContainEqual({ words, speaker, cue }))

  it('reads "according to"', () => {
    expect(quotes('Two bridges fell, according to the Polish Defense Ministry.')[0]).toMatchObject({ speaker: 'Polish Defense Ministry', cue: 'according to' })
  })

  it('takes no verb of speech without a clause', () => expect(quotes('Lavrov told reporters, then left.')).toEqual([]))
})

describe('the first person', () => {
  it('is the speaker, and "we" the speaker\'s state', () => {
    const { mentions } = tryParse('"I know that we must act," John Kerry said.')
    expect(mentions.filter((mention) => mention.form === 'pronoun').map(({ text, name }) => [text, name])).toEqual([['I', 'John Kerry'], ['we', 'United States']])
  })

  it('keeps the speaker of each quotation where mentions were added before it', () => {
    const { mentions, quotations } = tryParse('"We must act," John Kerry said. "We will wait," Sergei Lavrov replied.')
    expect(quotations.map(({ speaker }) => speaker !== null && mentions[speaker]?.name)).toEqual(['John Kerry', 'Sergei Lavrov'])
  })

  it('is nobody outside a quotation', () => expect(tryParse('I think we know.').mentions).toEqual([]))
})
