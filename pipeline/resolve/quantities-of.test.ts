import { describe, expect, test } from 'vitest'
import { numbersDiffer, quantitiesOf } from './quantities-of'

const told = (quote: string) => quantitiesOf(quote).map(({ value, unit }) => `${value} ${unit}`)

describe('quantitiesOf', () => {
  test.each([
    ['At least 26 people were killed.', ['26 people']],
    ['Britain expelled twenty-three or 23 Russian diplomats and two banks left.', ['23 officials', '2 firms']],
    ['The United States sent 1,500 soldiers and 17.5 billion dollars.', ['1500 armed people', '17500000000 money']],
    ['Kerry and Lavrov met for nearly five hours.', ['300 minutes']],
    ['The two spoke by telephone for 45 minutes, after seven hours of talks.', ['45 minutes', '420 minutes']],
    ['They spoke for an hour.', ['60 minutes']],
  ])('%s', (quote, quantities) => expect(told(quote).sort()).toEqual([...quantities].sort()))

  test.each(['In 2014 they met on April 17.', 'Two hours later they met again.', 'They met after three hours earlier than planned.', 'Inflation rose by 3 per cent.', 'The seven met.'])('no number of anything: %s', (quote) => {
    expect(told(quote)).toEqual([])
  })
})

describe('numbersDiffer', () => {
  const of = (...quotes: string[]) => numbersDiffer(quotes.map(quantitiesOf))
  test('where each gives one number of a kind, and they are not the same', () => {
    expect(of('26 people died.', '24 people died.')).toBe(true)
    expect(of('They met for four hours.', 'They met for nearly five hours.')).toBe(true)
  })
  test('not where one is silent, gives several, or says the same in other words', () => {
    expect(of('26 people died.', 'People died.')).toBe(false)
    expect(of('26 people died, 3 people were hurt.', '24 people died.')).toBe(false)
    expect(of('They spoke for an hour.', 'They spoke for about 60 minutes.')).toBe(false)
  })
})
