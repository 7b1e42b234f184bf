import { describe, expect, it } from 'vitest'
import type { QuadClass } from '@/model/plover'
import { relationBins } from './relation-bins'

const on = (start: string, quad: QuadClass = 'verbal-cooperation') => ({ quad, date: { edtf: start, start, end: start, precision: 'day' as const, inferred: false, words: null } })
const shown = (starts: string[], most?: number) => relationBins(starts.map((start) => on(start)), most).map(({ label, counts }) => `${label}: ${counts['verbal-cooperation']}`)

describe('relationBins', () => {
  it('counts by month and keeps the empty ones between', () => {
    expect(shown(['2014-04-17', '2014-04-21', '2014-06-01'])).toEqual(['2014-04: 2', '2014-05: 0', '2014-06: 1'])
  })
  it('goes over the turn of a year', () => {
    expect(shown(['2013-12-31', '2014-01-01'])).toEqual(['2013-12: 1', '2014-01: 1'])
  })
  it('takes quarters, then years, where months are too many', () => {
    expect(shown(['2014-02-01', '2014-07-01'], 4)).toEqual(['2014-01: 1', '2014-04: 0', '2014-07: 1'])
    expect(shown(['2013-05-01', '2015-07-01'], 4)).toEqual(['2013-01: 1', '2014-01: 0', '2015-01: 1'])
  })
  it('tells the quad classes apart', () => {
    const [bin] = relationBins([on('2014-04-01', 'material-conflict'), on('2014-04-02')])
    expect(bin?.counts).toEqual({ 'verbal-cooperation': 1, 'material-cooperation': 0, 'verbal-conflict': 0, 'material-conflict': 1 })
  })
  it('names months where they are few, with the year at its first', () => {
    expect(relationBins([on('2013-11-01'), on('2014-02-01')]).map((bin) => bin.tick)).toEqual(['Nov 2013', 'Dec', 'Jan 2014', 'Feb'])
  })
  it('names a year alone where the bins are years', () => {
    expect(relationBins([on('2013-05-01'), on('2015-07-01')], 4).map((bin) => bin.tick)).toEqual(['2013', '2014', '2015'])
  })
  it('leaves room between the years of a long relation', () => {
    expect(relationBins([on('1990-05-01'), on('2026-07-01')]).flatMap((bin) => bin.tick ?? [])).toEqual(['1990', '1995', '2000', '2005', '2010', '2015', '2020', '2025'])
  })
  it('has no bin where there is no event', () => {
    expect(relationBins([])).toEqual([])
  })
})
