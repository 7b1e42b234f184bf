import { expect, test } from 'vitest'
import { shorten, textWidth } from './text-width'

test('wide letters are wider than narrow ones, and size scales', () => {
  expect(textWidth('WWW')).toBeGreaterThan(textWidth('iii'))
  expect(textWidth('Geneva', 24)).toBeCloseTo(2 * textWidth('Geneva', 12))
  expect(textWidth('')).toBe(0)
})

test('a text that fits stays whole', () => {
  expect(shorten('Geneva statement', 200)).toBe('Geneva statement')
})

test('a text cut short fits the room it was given and ends at a word where it can', () => {
  const title = 'United States warns Russia of more sanctions'
  for (let width = 40; width < 260; width += 7) {
    const short = shorten(title, width)
    if (short !== null) expect(textWidth(short)).toBeLessThanOrEqual(width)
  }
  expect(shorten(title, 150)).toBe('United States warns…')
})

test('a stump of a few letters is no label', () => {
  expect(shorten('Geneva statement', 24)).toBeNull()
})
