import { expect, test } from 'vitest'
import { isParticular } from './is-particular'

test.each([['Sergei Lavrov', 'RUS'], ['EU leaders', null], ['pro-Russian separatists', null], ['forces', 'UKR']])('%s of %s is someone', (name, country) => {
  expect(isParticular({ name, country })).toBe(true)
})

test.each(['troops', 'the seven', '191 prisoners', 'foreign ministry'])('%s of no known state is nobody in particular', (name) => {
  expect(isParticular({ name, country: null })).toBe(false)
})
