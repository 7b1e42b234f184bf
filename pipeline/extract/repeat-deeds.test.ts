import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('a deed that others did as well', () => {
  test.each([
    ['Sweden condemned the attack on Mali. So did Norway and Denmark.', 'ACCUSE occurred: Norway & Denmark > Mali'],
    ['Sweden recalled its envoy from Chad, as did Norway.', 'SANCTION occurred: Norway > Chad'],
    ['Sweden has recalled its envoy from Chad, and so has Norway, two years after the coup.', 'SANCTION occurred: Norway > Chad'],
  ])('%s', (text, told) => expect(toldActs(text)).toContain(told))

  test.each([
    ['shares that rise', 'The pound rose, and so did the shares of Norwegian banks.'],
    ['what is not told just before', 'Sweden condemned Mali. It rained. So did Norway.'],
    ['what is only planned', 'Sweden will recall its envoy from Chad. So did Norway.'],
  ])('not %s', (_, text) => expect(toldActs(text).join()).not.toContain('Norway >'))
})
