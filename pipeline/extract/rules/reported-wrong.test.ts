import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe("what one side says of another's wrong is an accusation", () => {
  test.each([
    ['Barack Obama said that Russia had violated Ukrainian sovereignty.', 'ACCUSE occurred: Barack Obama > Russia'],
    ['Sergei Lavrov said on Monday that Ukraine was violating the accord.', 'ACCUSE occurred: Sergei Lavrov > Ukraine'],
    ['Barack Obama said that Russia had failed to withdraw.', 'ACCUSE occurred: Barack Obama > Russia'],
    ['Ukraine said that Russia has done nothing to stop the rebels.', 'ACCUSE occurred: Ukraine > Russia'],
    ['Sergei Lavrov said Ukraine was trying to turn the accord on its head.', 'ACCUSE occurred: Sergei Lavrov > Ukraine'],
    ['Georgia notified the Security Council that Russia was in breach of the ceasefire.', 'ACCUSE occurred: Georgia > Russia'],
    ['Sergei Lavrov said that the United States had decided to leave the treaty.', 'ACCUSE occurred: Sergei Lavrov > United States'],
    ["Europe remembers two wars and Russia wants to start a third, Angela Merkel said.", 'ACCUSE occurred: Angela Merkel > Russia'],
    ['Ukraine said that Russia was preparing for war.', 'ACCUSE occurred: Ukraine > Russia'],
    ['Ukraine said Russia was not honouring the truce.', 'ACCUSE occurred: Ukraine > Russia'],
  ])('%s', (text, act) => expect(toldActs(text)).toEqual([act]))

  test('the other way round names the other side', () => expect(toldActs('Russia said that Ukraine had violated the truce.')).toEqual(['ACCUSE occurred: Russia > Ukraine']))
  test('an agreement that fails to do something is no good to who says so', () => {
    expect(toldActs('The treaty fails to protect the whales, Stephen Harper said.')).toEqual(['REJECT occurred: Stephen Harper > treaty'])
    expect(toldActs('The treaty failed, Stephen Harper said.')).toEqual([])
  })

  test.each([
    'Analysts said that Russia had violated the truce.',
    'Barack Obama said that Russia had not violated the truce.',
    'Sergei Lavrov said the United States had decided to leave the room.',
    'Sergei Lavrov said Ukraine was in mourning.',
    'Sergei Lavrov said Ukraine was trying to turn the page.',
    'Ukraine said it had failed to withdraw.',
    'Ukraine said that Russia wanted to start a third round.',
    'Ukraine said that Russia wanted a war memorial.',
  ])('no accusation: %s', (text) => expect(toldActs(text).filter((act) => act.startsWith('ACCUSE'))).toEqual([]))
})
