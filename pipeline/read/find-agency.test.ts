import { describe, expect, it } from 'vitest'
import { mayBeAgency } from './agency-form'
import { creditedAgency } from './find-agency'

describe('the lines over a story credit an agency', () => {
  it.each([
    ['(Alpenpost)', 'Alpenpost'], ['Updated: 2010-04-09 08:40 (Delta News Service)', 'Delta News Service'], ['Source: Baltic Telegraph Agency', 'Baltic Telegraph Agency'], ['By Jane Roe, Alpenpost', 'Alpenpost'],
    ['Jane Roe, Delta News Service', 'Delta News Service'], ['Published: 17 March 2018 at 15:25 · Jane Roe · Alpenpost', 'Alpenpost'], ['By Jane Roe, Associated Press', 'AP'], ['Xinhua | April 22, 2014', 'Xinhua'],
  ])('"%s": %s', (line, agency) => {
    expect(creditedAgency(['Updated: 2014-04-22 13:39', line], null)).toBe(agency)
  })

  it.each([
    'By Jane Roe', 'By Jane Roe and John Doe', 'Jane Roe, John Doe', 'By Jane Roe, Staff Writer', 'By Jane Roe, Moscow', 'By Jane Roe, Diplomatic Correspondent', 'Jane Roe, PhD', 'World News | Politics', '(Updated)', '(April 22)', '(Canada)',
    'Published: 17 March 2018 at 15:25', 'Ministers meet (again)', '',
  ])('"%s": none', (line) => {
    expect(creditedAgency([line], null)).toBeNull()
  })

  it('a known one before one never seen, and never the outlet itself', () => {
    expect(creditedAgency(['By Jane Roe, Alpenpost', 'Source: Reuters'], null)).toBe('Reuters')
    expect(creditedAgency(['Jane Roe, Alpenpost'], 'Alpenpost')).toBeNull()
  })
})

it('an agency is named by capitalised words that are no place, day or office', () => {
  expect(['Alpenpost', 'Agence Sahel', 'The Baltic Wire', 'A.N.S'].map(mayBeAgency)).toEqual([true, true, true, true])
  expect(['Kiev', 'Russian', 'Tuesday', 'Nov', 'Mo.', 'file', 'Photo by Jane Roe', 'on Monday', 'X'].map(mayBeAgency)).toEqual([false, false, false, false, false, false, false, false, false])
})
