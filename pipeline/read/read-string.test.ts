import { describe, expect, it } from 'vitest'
import { largestInput } from './bytes/check-size'
import { readString } from './read-string'

const story = 'The foreign ministers of Serbia and Kosovo met in Brussels on Friday, officials of both sides said.'

describe('a string handed over', () => {
  it('is read as what it is said to be', () => {
    expect(readString({ text: story }, 'a').body).toBe(story)
    expect(readString({ html: `<p>${story}</p>` }, 'a', { title: 'Talks' })).toMatchObject({ body: story, title: 'Talks' })
  })

  it.each([{ text: '' }, { text: ' \n ' }, { html: '' }, {}])('is refused where it holds nothing: %j', (source) => {
    expect(() => readString(source, 'record 7')).toThrow('record 7: the text holds nothing but space')
  })

  it('is refused where it is larger than a file may be', () => {
    expect(() => readString({ text: 'x'.repeat(largestInput + 1) }, 'record 7')).toThrow(/record 7: too large/)
  })
})
