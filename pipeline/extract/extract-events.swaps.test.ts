import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('who and whom, a negation and a modal change the answer', () => {
  test.each([
    ['Russia accused Ukraine of violating the ceasefire.', ['ACCUSE occurred: Russia > Ukraine']],
    ['Ukraine accused Russia of violating the ceasefire.', ['ACCUSE occurred: Ukraine > Russia']],
    ['Russia did not accuse Ukraine of violating the ceasefire.', []],
    ['Russia may accuse Ukraine of violating the ceasefire.', []],
  ])('%s', (text, told) => {
    expect(toldActs(text)).toEqual(told)
  })
})
