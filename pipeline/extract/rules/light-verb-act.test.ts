import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('light verb act', () => {
  test.each([
    ['Iran held talks with the European Union in Geneva.', ['CONSULT occurred: Iran > European Union']],
    ["Japan imposed sanctions over China's conduct in Taiwan.", ['SANCTION occurred: Japan > China']],
    ['China protested against the sanctions that Japan has imposed over its conduct in Taiwan.', ['PROTEST occurred: China > Japan', 'SANCTION occurred: Japan > China']],
    ['Turkey issued a warning to Syria.', ['THREATEN occurred: Turkey > Syria']],
    ['Cuba received an invitation from Panama.', ['REQUEST occurred: Panama > Cuba']],
    ['Russia paid tribute to Nelson Mandela.', ['SUPPORT occurred: Russia > Nelson Mandela']],
    ['The Turkish foreign minister expects a summit in November.', ['CONSULT planned: nobody > nobody']],
    ['Turkey expects talks with Greece on Friday.', ['CONSULT planned: Turkey > Greece']],
    ['Turkey does not expect a summit in November.', []],
    ['Turkey expects talks.', []],
    ['Peru put off talks with Chile.', ['REJECT occurred: Peru > Chile']],
    ['Egypt called off talks with Ethiopia.', ['REJECT occurred: Egypt > Ethiopia']],
  ])('%s', (text, told) => {
    expect(toldActs(text)).toEqual(told)
  })
})
