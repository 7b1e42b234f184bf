import { describe, expect, it } from 'vitest'
import { splitSentences } from '../sentences/split-sentences'
import { tokenize } from '../tokens/tokenize'
import { outlookOf } from './outlook'

/** The outlook at the last "Friday" of a sentence. */
function outlook(text: string) {
  const start = text.lastIndexOf('Friday')
  return outlookOf(text, splitSentences(text, tokenize(text)), start, start + 6)
}

describe('the outlook of a clause is', () => {
  it.each([
    'They met on Friday.', 'On Friday, they met.', 'They had been expected to meet on Friday.', 'He said on Friday that they would meet.', 'They were accused on Friday.', 'They refused to talk on Friday.', 'They have met since Friday.', 'On Friday the two were told to leave.',
  ])('past: %s', (text) => expect(outlook(text)).toBe('past'))

  it.each([
    'They will meet on Friday.', 'They are to meet on Friday.', 'They plan to meet on Friday.', 'He said they would meet on Friday.', 'They agreed to meet on Friday.', 'A visit scheduled for Friday was announced.', 'The summit opens Friday.',
    'They are meeting on Friday.', 'The truce was extended until Friday.', 'On Friday, they will meet.', 'On Friday they are to meet.', 'From Friday guns are also to be moved back.', 'On Friday they are meeting.', 'They will not meet on Friday.', 'The envoy, who leads the mission, travels to Moscow on Friday.',
  ])('future: %s', (text) => expect(outlook(text)).toBe('future'))

  it('planned, where a speaker tells it', () => {
    expect(outlook("I'll be back on Friday.")).toBe('planned')
    expect(outlook('Please call us when we will be there on Friday.')).toBe('planned')
  })

  it('open, where no verb tells', () => {
    expect(outlook('Talks in Geneva on Friday.')).toBe('open')
    expect(outlook('Friday')).toBe('open')
  })
})
