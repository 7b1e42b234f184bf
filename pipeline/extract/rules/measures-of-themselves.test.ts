import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('measures that come and go of themselves', () => {
  test.each([
    ['what a state is kept from', 'Since Monday Syria may not buy oil.', ['SANCTION ongoing: nobody > Syria']],
    ['what is to fall on a condition', 'The restrictions on Cuba will fall once the term has passed.', ['CONCEDE planned: nobody > Cuba']],
    ['what has run out', 'The embargo against Libya expired on Monday.', ['CONCEDE occurred: nobody > Libya']],
    ['the next of the sanctions told of', 'Canada imposed sanctions on Belarus on Monday. A second round will follow in May.', ['SANCTION occurred: Canada > Belarus', 'SANCTION planned: nobody > nobody']],
    ['what one declares to be in force', 'Canada declared all sanctions on Belarus to be in force again.', ['SANCTION occurred: Canada > Belarus']],
  ])('%s: %s', (_, text, told) => expect(toldActs(text)).toEqual(told))

  test.each([
    'Syria may buy oil.',
    'Syria may not win.',
    'Canada declared all roads to Belarus to be in order again.',
    'The price of oil will fall.',
    'Ahmed may not buy a car.',
    'A second round will follow in May.',
    'Canada imposed sanctions on Belarus on Monday. A second wave of heat is to follow.',
  ])('no measure: %s', (text) => expect(toldActs(text).filter((line) => /^(SANCTION|CONCEDE)/.test(line) && !line.includes('Canada'))).toEqual([]))
})
