import { describe, expect, it } from 'vitest'
import { readAmount } from './amount'
import { readNumber, readYear } from './numbers'

describe('numbers', () => {
  it.each([['7', 7], ['1,500', 1500], ['2.5', 2.5], ['21st', 21], ['third', 3], ['twenty-first', 21], ['twenty four', 24], ['ninety', 90], ['twentieth', 20], ['a hundred', 100], ['two thousand', 2000]])('%s is %d', (text, value) => {
    expect(readNumber(text)).toBe(value)
  })

  it.each([['1989', 1989], ['nineteen ninety-four', 1994], ['nineteen hundred', 1900], ['twenty ten', 2010], ['two thousand', 2000], ['two thousand and eighteen', 2018], ['nineteen oh one', 1901]])('%s is the year %d', (text, value) => {
    expect(readYear(text)).toBe(value)
  })

  it.each([['three', 3], ['a', 1], ['a couple of', 2], ['half an', 0.5], ['two and a half', 2.5], ['5 1/2', 5.5], ['several', 'X'], ['a few', 'X'], ['dozens of', 'X']])('%s is the amount %s', (text, value) => {
    expect(readAmount(text)).toBe(value)
  })
})
