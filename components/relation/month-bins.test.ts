import { describe, expect, it } from 'vitest'
import { binWords, monthBins } from './month-bins'

const labels = (months: string[], most?: number) => monthBins(months, most).bins.map(({ label }) => label)
const ticks = (months: string[], most?: number) => monthBins(months, most).bins.map(({ tick }) => tick)

describe('monthBins', () => {
  it('keeps the empty months between', () => {
    expect(labels(['2014-04', '2014-06'])).toEqual(['2014-04', '2014-05', '2014-06'])
  })
  it('goes over the turn of a year, whichever comes first', () => {
    expect(labels(['2014-01', '2013-12'])).toEqual(['2013-12', '2014-01'])
  })
  it('takes quarters, then years, where months are too many', () => {
    expect(labels(['2014-02', '2014-07'], 4)).toEqual(['2014-01', '2014-04', '2014-07'])
    expect(labels(['2013-05', '2015-07'], 4)).toEqual(['2013-01', '2014-01', '2015-01'])
  })
  it('finds the bin of a month and of a day', () => {
    const { indexOf } = monthBins(['2014-02', '2014-07'], 4)
    expect(['2014-01', '2014-03-31', '2014-04-01', '2014-07'].map(indexOf)).toEqual([0, 0, 1, 2])
  })
  it('names months where they are few, with the year at its first', () => {
    expect(ticks(['2013-11', '2014-02'])).toEqual(['Nov 2013', 'Dec', 'Jan 2014', 'Feb'])
  })
  it('names a year alone where the bins are years', () => {
    expect(ticks(['2013-05', '2015-07'], 4)).toEqual(['2013', '2014', '2015'])
  })
  it('leaves room between the years of a long relation', () => {
    expect(ticks(['1990-05', '2026-07']).flatMap((tick) => tick ?? [])).toEqual(['1990', '2000', '2010', '2020'])
  })
  it('has no bin where there is nothing', () => {
    expect(monthBins([]).bins).toEqual([])
  })
})

describe('binWords', () => {
  it('says what a bin covers', () => {
    expect(binWords('2014-04', 'month')).toBe('April 2014')
    expect(binWords('2014-04', 'quarter')).toBe('the second quarter of 2014')
    expect(binWords('2014-01', 'year')).toBe('2014')
  })
})
