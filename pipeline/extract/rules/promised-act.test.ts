import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('promised act', () => {
  test.each([
    ['Russia agreed to withdraw its troops from Georgia.', ['AGREE occurred: Russia > Georgia']],
    ['Cuba and the United States agreed to restore diplomatic ties.', ['AGREE occurred: Cuba > United States']],
    ['Narendra Modi and Xi Jinping agreed that their envoys would meet on Friday.', ['AGREE occurred: Narendra Modi > Xi Jinping', 'CONSULT planned: their envoys > nobody']],
    ['Libya agreed to put off the vote.', ['AGREE occurred: Libya > nobody']],
    ['The European Union will impose sanctions on Belarus, its leaders Herman Van Rompuy and Jose Manuel Barroso promised.', ['SANCTION planned: European Union > Belarus', 'THREATEN occurred: European Union > Belarus']],
    ['Japan pledged to give Ukraine a loan.', ['AGREE occurred: Japan > Ukraine']],
    ['Iran is ready to talk to the United States.', ['CONSULT planned: Iran > United States']],
    ['European Union leaders said they were ready to meet to decide on further sanctions.', ['THREATEN occurred: European Union leaders > nobody']],
    ['European Union leaders said they were ready to meet at any time.', []],
    ['Russia vowed to retaliate against Britain.', ['THREATEN occurred: Russia > United Kingdom']],
  ])('%s', (text, told) => {
    expect(toldActs(text)).toEqual(told)
  })

  test('not all that is its own speaks for a state', () => {
    expect(toldActs('Israel will impose sanctions on Syria, its film-makers promised.').join()).not.toContain('THREATEN occurred: Israel >')
  })
})
