import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('a step that is announced', () => {
  test.each([
    ['against an agreement that its own side breaks', 'North Korea broke the treaty on Monday. Kim Jong Un announced the step on Sunday.', 'REJECT occurred: Kim Jong Un > nobody'],
    ['against an agreement over which its side was accused', 'Georgia accused Russia of breaking the ceasefire agreement. The step was announced in Moscow on Sunday.', 'REJECT occurred: Moscow > Georgia'],
  ])('%s', (_, text, told) => expect(toldActs(text)).toContain(told))

  test.each([
    'Kim Jong Un announced the step on Sunday.',
    'Georgia welcomed Russia. Vladimir Putin announced the step on Sunday.',
    'North Korea broke the treaty on Monday. Angela Merkel announced the step on Sunday.',
    'North Korea broke the treaty on Monday. Kim Jong Un announced the winner on Sunday.',
  ])('and none of which nothing is told: %s', (text) => expect(toldActs(text).filter((line) => /^REJECT.*(Kim|Putin|Merkel)/.test(line))).toEqual([]))
})
