import { describe, expect, test } from 'vitest'
import { toldActs, toldEvents } from '@/pipeline/told-events'

describe('standing sanctions', () => {
  test.each([
    ['The sanctions on Sudan will remain in force until it frees the prisoners, Colin Powell said.', ['THREATEN occurred: Colin Powell > Sudan']],
    ['Tony Blair said sanctions against Zimbabwe should be extended.', ['THREATEN occurred: Tony Blair > Zimbabwe']],
    ['"We need to impose tougher sanctions on Iran," Nicolas Sarkozy said.', ['THREATEN occurred: Nicolas Sarkozy > Iran']],
    ['"We have to keep our sanctions in place," Angela Merkel told reporters.', ['THREATEN occurred: Angela Merkel > nobody']],
    ['Sanctions on Sudan should be lifted, Hassan Rouhani said.', []],
    ['Sanctions on Sudan should not be extended, Hassan Rouhani said.', []],
    ['Analysts said that the sanctions on Iran would remain.', []],
    ['Tony Blair said that the house must be kept in place.', []],
  ])('%s', (text, told) => {
    expect(toldActs(text)).toEqual(told)
  })

  test('are held on the day on which somebody says so', () => {
    expect(toldEvents('The sanctions on Myanmar must stay in place, Hillary Clinton said on Monday.', '2011-12-06').join()).toMatch(/^THREATEN occurred 2011-12-05: Hillary Clinton > Myanmar/)
  })
})

describe('sanctions told of before are', () => {
  test.each([
    ['on those on whom the same side has imposed them', 'The European Union imposed sanctions on Belarus in 2011. It was cold. On Monday it extended the sanctions by a year.', 'SANCTION occurred: European Union > Belarus'],
    ['also those that are lifted', 'The United States imposed sanctions on Sudan in 1997. On Monday it lifted its sanctions.', 'CONCEDE occurred: United States > Sudan'],
    ['on whom another side has, where that side has none', 'The European Union imposed sanctions on Belarus. "We must keep these sanctions," Donald Tusk said.', 'THREATEN occurred: Donald Tusk > Belarus'],
    ['and not on whom another has, where they are its own', 'The European Union imposed sanctions on Belarus. The United States extended its sanctions.', 'SANCTION occurred: United States > nobody'],
  ])('%s: %s', (_, text, told) => {
    expect(toldActs(text)).toContain(told)
  })
})
