import { describe, expect, it } from 'vitest'
import { parsePeriod, parsePeriods } from './periods'

describe('a period', () => {
  it('is a year, a month, a day or an interval', () => {
    expect(parsePeriod('2014')).toEqual({ edtf: '2014', from: '2014-01-01', to: '2014-12-31' })
    expect(parsePeriod('2014-02')).toMatchObject({ from: '2014-02-01', to: '2014-02-28' })
    expect(parsePeriod('2014-04-17/2014-09')).toMatchObject({ from: '2014-04-17', to: '2014-09-30' })
  })
  it('has an end', () => {
    expect(parsePeriod('2014/..')).toBeNull()
  })
  it('is no word', () => {
    expect(parsePeriod('spring')).toBeNull()
    expect(parsePeriod('')).toBeNull()
  })
})

describe('the periods of an address', () => {
  const read = (text: string) => parsePeriods(new URLSearchParams(text))
  it('are two, either may be missing', () => {
    expect(Object.keys(read('first=2014&second=2015').periods)).toEqual(['first', 'second'])
    expect(read('').periods).toEqual({})
  })
  it('name what could not be read', () => {
    expect(read('first=soon&second=2015')).toMatchObject({ periods: { second: { edtf: '2015' } }, problems: [{ name: 'first', value: 'soon' }] })
  })
})
