import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('copular act', () => {
  test.each([
    ['France is opposed to the Turkish plan.', ['REJECT occurred: France > Turkey']],
    ['Britain has been a strong supporter of Ukraine.', ['SUPPORT occurred: United Kingdom > Ukraine']],
    ['Iran is in talks with Russia.', ['CONSULT occurred: Iran > Russia']],
  ])('%s', (text, told) => {
    expect(toldActs(text)).toEqual(told)
  })
})
