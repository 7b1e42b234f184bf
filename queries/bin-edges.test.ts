import { describe, expect, it } from 'vitest'
import { binEdges } from './bin-edges'

describe('the edges of bins', () => {
  it('are days for some weeks', () => {
    expect(binEdges({ from: '2014-02-27', to: '2014-03-01' })).toEqual(['2014-02-27', '2014-02-28', '2014-03-01', '2014-03-02'])
  })

  it('are Mondays for a year, the first of them before the window', () => {
    const edges = binEdges({ from: '2014-01-01', to: '2014-12-31' })
    expect(edges.slice(0, 2)).toEqual(['2013-12-30', '2014-01-06'])
    expect(edges.every((day) => new Date(day).getUTCDay() === 1)).toBe(true)
    expect(edges.at(-1)).toBe('2015-01-05')
  })

  it('are months, quarters, years and decades for longer stretches', () => {
    expect(binEdges({ from: '2005-03-15', to: '2014-12-31' }).slice(0, 2)).toEqual(['2005-03-01', '2005-04-01'])
    expect(binEdges({ from: '1990-02-01', to: '2014-12-31' }).slice(0, 2)).toEqual(['1990-01-01', '1990-04-01'])
    expect(binEdges({ from: '1914-07-28', to: '2014-12-31' }).slice(0, 2)).toEqual(['1914-01-01', '1915-01-01'])
    expect(binEdges({ from: '1314-01-01', to: '2014-12-31' }).slice(0, 2)).toEqual(['1310-01-01', '1320-01-01'])
  })

  it('are never more than asked for, and cover the window without a gap', () => {
    for (const to of ['2000-01-01', '2000-04-01', '2003-05-05', '2011-11-11', '2040-01-01', '2100-01-01', '2999-12-31']) {
      const edges = binEdges({ from: '2000-01-01', to }, 100)
      expect(edges.length).toBeLessThanOrEqual(101)
      expect((edges[0] ?? '') <= '2000-01-01' && (edges.at(-1) ?? '') > to).toBe(true)
      expect([...edges].sort()).toEqual(edges)
    }
  })
})
