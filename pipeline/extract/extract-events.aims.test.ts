import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('whom words and measures are aimed at', () => {
  test.each([
    ['the West', 'Belarus accused the West of wanting to starve its people.', 'ACCUSE occurred: Belarus > the West'],
    ['the state that a cleft sentence names', 'The Norwegian minister insisted that it must be Serbia which moves first.', 'REQUEST occurred: Norwegian minister > Serbia'],
    ['who was thanked just before', 'Kuleba thanked the Polish president and asked for harsher measures.', 'REQUEST occurred: Dmytro Kuleba > Andrzej Duda'],
    ['who is urged right after', 'The Serbian minister dismissed the accusations and urged Croatia to keep its promises.', 'REJECT occurred: Serbian minister > Croatia'],
    ['whose wish is rejected', 'Putin rejected the wish of Finland to control the border.', 'REJECT occurred: Vladimir Putin > Finland'],
    ['the banks, not those who decided that day', 'On the day of the ambassadors\' vote the United States extended its sanctions to three more Syrian banks.', 'SANCTION occurred: United States > three more Syrian banks'],
    ['to where an envoy is sent', 'Macron is sending his adviser Anne Leroy to Tehran this week.', 'CONSULT ongoing: Emmanuel Macron > Tehran'],
  ])('%s', (_, text, told) => {
    expect(toldActs(text, '2022-05-10')).toContain(told)
  })

  test('a pronoun after two names is neither of the two', () => {
    expect(toldActs('Putin spoke in Moscow on Monday. Macron and Scholz pleaded with him for an hour.', '2022-05-10')).toContain('REQUEST occurred: Emmanuel Macron & Olaf Scholz > Vladimir Putin')
  })

  test.each([
    ['The assembly condemned the North Korean regime.', 'North Korea'],
    ['Israel expelled three diplomats from the West Bank.', 'Israel'],
  ])('a point of the compass in a longer name is no party: %s', (text, party) => {
    const told = toldActs(text, '2022-05-10').join()
    expect(told).toContain(party)
    expect(told).not.toMatch(/the West\b|South Korea/)
  })
})
