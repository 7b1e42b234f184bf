import { describe, expect, it } from 'vitest'
import { growth, percentile, table, toLine } from './figures'

describe('figures', () => {
  it('hold where they are no more than the aim', () => {
    expect(toLine({ measure: 'a', ours: 50, aim: 50, unit: 'ms' }).holds).toBe(true)
    expect(toLine({ measure: 'a', ours: 50.1, aim: 50, unit: 'ms' }).holds).toBe(false)
  })

  it('have percentiles that are values', () => {
    const values = Array.from({ length: 100 }, (_, i) => 100 - i)
    expect([percentile(values, 0.5), percentile(values, 0.95), percentile(values, 1), percentile([], 0.95)]).toEqual([50, 95, 100, 0])
    expect(percentile([7], 0.95)).toBe(7)
  })

  it('grow from the size before the largest to the largest, times only', () => {
    const at = (size: number, ours: number, unit = 'ms') => ({ measure: 'bins', ours, aim: 50, unit, size })
    expect(growth([at(1000, 1), at(100_000, 4), at(1_000_000, 6)])).toEqual([{ measure: 'growth: bins', ours: 1.5, aim: 2, unit: 'times', size: 1_000_000 }])
    expect(growth([at(100_000, 4, 'KB'), at(1_000_000, 6, 'KB')])).toEqual([])
    expect(growth([at(1000, 1)])).toEqual([])
  })

  it('are a table that names what does not hold', () => {
    expect(table([{ measure: 'frames', ours: 30, aim: 20, unit: 'ms', best: 900, peer: 'vis', limit: 18, size: 1000 }])).toMatch(/frames +1,000 +30 ms +900 vis +18 +<= 20 +NO/)
  })
})
