import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('faced consequence', () => {
  test.each([
    ['The White House said Russia could face more sanctions if it fails to withdraw its troops.', ['THREATEN conditional: White House > Russia']],
  ])('%s', (text, told) => {
    expect(toldActs(text)).toEqual(told)
  })
})
