import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('to which state or union a land is to belong', () => {
  test.each([
    ['The parliament of Kosovo voted to break away from Serbia.', 'REJECT occurred: parliament of Kosovo > Serbia'],
    ['The Finnish parliament voted to join NATO.', 'AGREE occurred: Finnish parliament > NATO'],
    ['The parliament in Simferopol voted to make Crimea part of Russia.', 'AGREE occurred: parliament > Russia'],
  ])('%s', (text, act) => expect(toldActs(text)).toContain(act))

  test.each([
    'The Finnish parliament voted to leave the hall.',
    'The Finnish parliament did not vote to join NATO.',
    'The parliament in Simferopol voted to make Friday part of the holidays.',
    'The Finnish parliament voted to stay in session.',
  ])('nothing of the kind: %s', (text) => expect(toldActs(text).filter((act) => /^(AGREE|REJECT) occurred/.test(act))).toEqual([]))
})
