import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('what words of praise, blame and denial answer', () => {
  test.each([
    ['a resolution is of a body that can pass one', 'The Security Council urged Sudan to stop the war. Israel cancelled a visit to Washington. Chad welcomed the resolution.', 'SUPPORT occurred: Chad > UN Security Council'],
    ['"it" that is denied is what was said, and nobody', 'Eritrean officials said on Friday that their gunners had shot down an Ethiopian plane. Ethiopia denied it.', 'REJECT occurred: Ethiopia > Eritrean officials'],
    ['a request goes on past a clause of time', 'The Security Council demanded a truce in Gaza on Monday after the United States, which had vetoed three drafts, abstained.', 'REQUEST occurred: UN Security Council > Gaza'],
    ['his own troops are not whom he refuses', "Isaias Afwerki told the African Union's envoy, Ahmed Ouyahia, that his troops would not give up an inch of their soil.", 'REJECT occurred: Isaias Afwerki > Ahmed Ouyahia'],
  ])('%s', (_, text, told) => {
    expect(toldActs(text)).toContain(told)
  })

  test('"that" before a clause means nothing told before', () => {
    expect(toldActs('Algeria thanked the Security Council. The Russian ambassador complained that a word had been struck out.')).toContain('ACCUSE occurred: Russian ambassador > nobody')
  })

  test('what a text demands, nobody named demands', () => {
    expect(toldActs('Norway published the text, which demands the release of all hostages.').join()).not.toContain('hostages >')
  })
})
