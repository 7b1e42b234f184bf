import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('stated demand', () => {
  test.each([
    ['Barack Obama said Russia must withdraw its troops.', ['REQUEST occurred: Barack Obama > Russia']],
    ['Angela Merkel told Vladimir Putin that Russia needs to respect the agreement.', ['REQUEST occurred: Angela Merkel > Russia']],
    ['Barack Obama said that the border must be closed and that Russia must withdraw.', ['REQUEST occurred: Barack Obama > Russia']],
    ['Hungary ought to be ashamed of its fence, the foreign ministry of Greece said.', ['ACCUSE occurred: Greek Foreign Ministry > Hungary']],
    ['"The people of the south must not shoot or occupy bridges," acting president Dioncounda Traore told the meeting.', ['REQUEST occurred: Dioncounda Traore > people']],
    ['An economist said prices must fall.', []],
  ])('%s', (text, told) => {
    expect(toldActs(text)).toEqual(told)
  })
})
