import { describe, expect, test } from 'vitest'
import { toldActs, toldEvents } from '@/pipeline/told-events'

describe('a deed that others did as well', () => {
  test.each([
    ['Sweden condemned the attack on Mali. So did Norway and Denmark.', 'ACCUSE occurred: Norway & Denmark > Mali'],
    ['Sweden recalled its envoy from Chad, as did Norway.', 'SANCTION occurred: Norway > Chad'],
    ['Sweden has recalled its envoy from Chad, and so has Norway, two years after the coup.', 'SANCTION occurred: Norway > Chad'],
    ['Sweden recalled its envoy from Chad. Norway, Denmark and Finland did the same.', 'SANCTION occurred: Norway & Denmark & Finland > Chad'],
    ['The rebels moved their howitzers away from the front on Sunday; the Malians began on Monday, a spokesman said.', 'RETREAT occurred: Mali > nobody'],
  ])('%s', (text, told) => expect(toldActs(text)).toContain(told))

  test.each([
    ['shares that rise', 'The pound rose, and so did the shares of Norwegian banks.'],
    ['what is not told just before', 'Sweden condemned Mali. It rained. So did Norway.'],
    ['what is only planned', 'Sweden will recall its envoy from Chad. So did Norway.'],
    ['shares in a state', 'Sweden recognised Mali. Shares in Norway did so too.'],
    ['a war that began', 'The rebels left their positions on Sunday. The war in Norway began on Monday.'],
    ['what nobody can join in', 'Sweden condemned Mali. Norway began on Monday.'],
    ['its own deed', 'Norway promised Mali to sign the treaty. Norway did so on Monday.'],
  ])('not %s', (_, text) => expect(toldActs(text).filter((line) => line.includes('Norway >')).slice(text.startsWith('Norway') ? 1 : 0)).toEqual([]))

  test('on a day of its own, where one is named', () => {
    expect(toldEvents('Saudi Arabia cut ties with Qatar on Monday. Egypt followed suit on Tuesday.', '2017-06-08')).toContain('SANCTION occurred 2017-06-06: Egypt > Qatar')
    expect(toldEvents('Saudi Arabia cut ties with Qatar on Monday, and Egypt followed suit a day later.', '2017-06-08')).toContain('SANCTION occurred 2017-06-06: Egypt > Qatar')
  })
})
