import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('what one side misses in another is held against it', () => {
  test.each([
    ['John Kerry saw no sign of progress on the Iranian side.', 'ACCUSE occurred: John Kerry > Iran'],
    ['Barack Obama sees no sign of Syrian restraint.', 'ACCUSE occurred: Barack Obama > Syria'],
    ['Angela Merkel did not see any sign of progress from Russia.', 'ACCUSE occurred: Angela Merkel > Russia'],
    ['Tony Blair said that he saw little indication that Serbia was honouring the accord.', 'ACCUSE occurred: Tony Blair > Serbia'],
    ['Cuba had begun to implement the accord, John Kerry said; on the Iranian side he saw nothing of the kind.', 'ACCUSE occurred: John Kerry > Iran'],
  ])('%s', (text, told) => {
    expect(toldActs(text)).toEqual([told])
  })

  test.each([
    'John Kerry saw signs of progress on the Iranian side.',
    'John Kerry saw no progress in the talks.',
    'The IAEA found no evidence that Iran was building a bomb.',
    'Analysts saw no sign of progress on the Iranian side.',
    'It had rained in Tehran; in Isfahan John Kerry saw nothing of the kind.',
  ])('none in: %s', (text) => {
    expect(toldActs(text).filter((act) => act.startsWith('ACCUSE'))).toEqual([])
  })
})
