import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('refused act', () => {
  test.each([
    ['Russia refused to withdraw its troops from Crimea.', ['REJECT occurred: Russia > Crimea']],
    ['Iran is unwilling to negotiate with Israel.', ['REJECT occurred: Iran > Israel']],
    ['Israel and Syria failed to reach an agreement.', ['REJECT occurred: Israel > Syria']],
    ['Russia refused to comment.', []],
  ])('%s', (text, told) => {
    expect(toldActs(text)).toEqual(told)
  })
})
