import { describe, expect, test } from 'vitest'
import { numbersDiffer, quantitiesOf } from './quantities-of'

const told = (quote: string) => quantitiesOf(quote).map(({ value, unit, words }) => `${value} ${unit}: ${words}`)

describe('the numbers of a sentence', () => {
  test.each([
    ['Israel freed 26 prisoners.', ['26 people held or sent: 26 prisoners']],
    ['Russia expelled 23 British diplomats.', ['23 officials: 23 British diplomats']],
    ['Two soldiers and seven civilians were killed.', ['2 armed people: Two soldiers', '7 people: seven civilians']],
    ['Some 40,000 Russian troops stood at the border.', ['40000 armed people: 40,000 Russian troops']],
    ['Norway gave 1.5 billion dollars.', ['1500000000 money: 1.5 billion dollars']],
    ['Iran switched off two thousand centrifuges.', ['2000 machines: two thousand centrifuges']],
    ['The list names twelve firms.', ['12 firms: twelve firms']],
    ['They spoke for 90 minutes.', ['90 minutes: for 90 minutes']],
    ['The talks lasted nearly five hours.', ['300 minutes: lasted nearly five hours']],
    ['They met for an hour.', ['60 minutes: for an hour']],
  ])('%s', (quote, expected) => {
    expect(told(quote)).toEqual(expected)
  })

  test.each([
    ['a year', 'They met in 2014.'],
    ['a day', 'They met on 21 April.'],
    ['a share', 'Exports fell by 12 percent.'],
    ['a price', 'Oil cost 95.'],
    ['an age', 'The envoy is 52 years old.'],
    ['a rank', 'It was the third meeting of ministers.'],
    ['how long ago it was', 'They had met for the last time two hours earlier.'],
    ['a part of a name', 'The G-20 officials met.'],
    ['no number', 'Several people met.'],
    ['nothing', ''],
  ])('are not %s: %s', (_, quote) => {
    expect(told(quote)).toEqual([])
  })

  test('stand in the sentence as they are given', () => {
    const quote = 'At least 26 people, among them 3 soldiers, were freed after seven hours of talks.'
    for (const { words } of quantitiesOf(quote)) expect(quote).toContain(words)
    expect(quantitiesOf(quote)).toHaveLength(3)
  })
})

describe('accounts differ on a number', () => {
  test.each<[string, string[], boolean]>([
    ['where each gives another', ['26 people were freed.', '24 people were freed.'], true],
    ['not where they give the same in other words', ['Twelve people were freed.', '12 people were freed.'], false],
    ['not where they count other things', ['26 people were freed.', '24 tanks were seen.'], false],
    ['not where one gives none', ['26 people were freed.', 'Prisoners were freed.'], false],
    ['not where one gives two of a kind', ['26 people were freed, 3 people stayed.', '24 people were freed.'], false],
    ['not where there is one account', ['26 people were freed.'], false],
  ])('%s', (_, quotes, differ) => {
    expect(numbersDiffer(quotes.map(quantitiesOf))).toBe(differ)
  })
})
