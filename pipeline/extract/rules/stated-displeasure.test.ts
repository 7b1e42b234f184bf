import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('what a side shows or says that it does not like', () => {
  test.each([
    ['China reacted with fury to the tariffs that Donald Trump had announced.', 'REJECT occurred: China > Donald Trump'],
    ['Turkey reacted with anger to the resolution.', 'REJECT occurred: Turkey > nobody'],
    ['William Hague questioned whether a referendum could be held.', 'REJECT occurred: William Hague > nobody'],
    ['Benjamin Netanyahu questioned whether Iran could be trusted.', 'REJECT occurred: Benjamin Netanyahu > Iran'],
  ])('%s', (text, act) => expect(toldActs(text)).toContain(act))

  test.each([
    'China reacted with joy to the tariffs that Donald Trump had lifted.',
    'Analysts questioned whether a referendum could be held.',
    'William Hague questioned whether it would rain.',
    'William Hague did not question whether a referendum could be held.',
    'Markets reacted with dismay to the tariffs.',
  ])('nothing of the kind: %s', (text) => expect(toldActs(text).filter((act) => act.startsWith('REJECT'))).toEqual([]))
})
