import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('a door left open is a threat or an offer', () => {
  test.each([
    ['Barack Obama left the door open to more sanctions should Iran go further.', 'THREATEN occurred: Barack Obama > Iran'],
    ['Turkey kept the door open for talks with Greece.', 'AGREE occurred: Turkey > Greece'],
  ])('%s', (text, act) => expect(toldActs(text)).toEqual([act]))

  test.each([
    'Barack Obama left the door open to the garden.',
    'Barack Obama left the door open.',
    'Barack Obama did not leave the door open to further sanctions.',
    'A guard left the gate open to the prisoners.',
  ])('nothing of the kind: %s', (text) => expect(toldActs(text).filter((act) => /^(THREATEN|AGREE)/.test(act))).toEqual([]))
})
