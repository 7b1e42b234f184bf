import { describe, expect, it } from 'vitest'
import { heldBetween, officeDates } from './office-dates'

const secretary = { from: '2013-02-01', to: '2017-01-20' }

describe('officeDates', () => {
  it('says from when to when', () => {
    expect(officeDates(secretary)).toBe('1 February 2013 to 20 January 2017')
    expect(officeDates({ from: '2004-03-09', to: null })).toBe('since 9 March 2004')
    expect(officeDates({ from: null, to: '2014' })).toBe('until 2014')
  })
  it('is silent where no date is known', () => {
    expect(officeDates({ from: null, to: null })).toBeNull()
  })
})

describe('heldBetween', () => {
  it('holds within the term, its first and last day included', () => {
    expect(heldBetween(secretary, '2014-04-01', '2014-04-30')).toBe(true)
    expect(heldBetween(secretary, '2012-01-01', '2013-02-01')).toBe(true)
    expect(heldBetween(secretary, '2017-01-20', '2018-01-01')).toBe(true)
  })
  it('does not hold before or after', () => {
    expect(heldBetween(secretary, '2012-01-01', '2013-01-31')).toBe(false)
    expect(heldBetween(secretary, '2017-01-21', '2018-01-01')).toBe(false)
  })
  it('goes on where no end is known', () => {
    expect(heldBetween({ from: '2004-03-09', to: null }, '2026-01-01', '2026-02-01')).toBe(true)
  })
  it('claims nothing for an office without dates', () => {
    expect(heldBetween({ from: null, to: null }, '2014-01-01', '2014-02-01')).toBe(false)
  })
})
