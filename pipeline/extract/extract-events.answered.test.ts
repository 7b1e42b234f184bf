import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('what words of praise, blame and denial answer', () => {
  test.each([
    ['a resolution is of a body that can pass one', 'The Security Council urged Sudan to stop the war. Israel cancelled a visit to Washington. Chad welcomed the resolution.', 'SUPPORT occurred: Chad > UN Security Council'],
    ['what the sentence before tells is what "it" is', 'Few Russian troops entered Georgia on Monday. Poland accused Georgia of haste. Turkey accused Georgia of haste. Russian troops shelled Gori. Norway called it a mistake.', 'ACCUSE occurred: Norway > Russian troops'],
    ['a claim is denied to whoever makes it', 'An Iranian spokesman claimed that two ships had been sunk; Israel denied losing any.', 'REJECT occurred: Israel > Iranian spokesman'],
    ['what is not done until others act is refused to them', 'Turkey said it would not stop until Greece pulled its ships out of the bay.', 'REJECT occurred: Turkey > Greece'],
    ['an answer is what it answers with', 'Israel responded with air strikes on Gaza.', 'ASSAULT occurred: Israel > Gaza'],
    ['an answer in tariffs', 'Beijing hits back with tariffs on American cars.', 'SANCTION occurred: Beijing > United States'],
    ['"it" that is denied is what was said, and nobody', 'Eritrean officials said on Friday that their gunners had shot down an Ethiopian plane. Ethiopia denied it.', 'REJECT occurred: Ethiopia > Eritrean officials'],
    ['a request goes on past a clause of time', 'The Security Council demanded a truce in Gaza on Monday after the United States, which had vetoed three drafts, abstained.', 'REQUEST occurred: UN Security Council > Gaza'],
    ['his own troops are not whom he refuses', "Isaias Afwerki told the African Union's envoy, Ahmed Ouyahia, that his troops would not give up an inch of their soil.", 'REJECT occurred: Isaias Afwerki > Ahmed Ouyahia'],
  ])('%s', (_, text, told) => {
    expect(toldActs(text)).toContain(told)
  })

  test('measures of different kinds in one sentence are several', () => {
    expect(toldActs('Russia expelled two Polish diplomats, recalled its envoy from Warsaw and suspended the treaty with Poland.').filter((act) => act.startsWith('SANCTION occurred: Russia'))).toHaveLength(3)
  })

  test.each([
    ['THREATEN', 'Bruno Le Maire warned that the dispute could push the world into recession.'],
    ['REQUEST', 'Donald Trump said that China should not have put tariffs on American goods.'],
    ['ASSAULT', 'Beijing hits back with tariffs on American cars.'],
  ])('no %s: %s', (type, text) => {
    expect(toldActs(text).filter((act) => act.startsWith(type))).toEqual([])
  })

  test('"that" before a clause means nothing told before', () => {
    expect(toldActs('Algeria thanked the Security Council. The Russian ambassador complained that a word had been struck out.')).toContain('ACCUSE occurred: Russian ambassador > nobody')
  })

  test('what a text demands, nobody named demands', () => {
    expect(toldActs('Norway published the text, which demands the release of all hostages.').join()).not.toContain('hostages >')
  })
})
