import { describe, expect, it } from 'vitest'
import { defaultWindow, type DayCount } from './default-window'

const dayMs = 86_400_000
const from = (start: string, count: number, step: number): DayCount[] =>
  Array.from({ length: count }, (_, i) => ({ day: new Date(Date.parse(start) + i * step * dayMs).toISOString().slice(0, 10), count: 1 }))

describe('the window to open with', () => {
  it('is all there is, where that is little', () => {
    const extent = { from: '1990-01-01', to: '2014-04-21' }
    expect(defaultWindow([{ day: '1990-01-01', count: 1 }, { day: '2014-04-21', count: 3 }], extent)).toEqual(extent)
  })

  it('is the crisis, not the empty years around it', () => {
    const days = [...from('1990-01-01', 20, 365), ...from('2014-02-20', 120, 2), ...from('2015-06-01', 10, 300)]
    const window = defaultWindow(days, { from: '1990-01-01', to: days.at(-1)?.day ?? '' })
    expect(window.from >= '2014-01-01' && window.from <= '2014-03-15').toBe(true)
    expect(window.to >= '2014-07-01' && window.to <= '2015-03-01').toBe(true)
  })

  it('is short where events crowd', () => {
    const days = Array.from({ length: 13_000 }, (_, i) => ({ day: new Date(Date.UTC(1990, 0, 1) + i * dayMs).toISOString().slice(0, 10), count: i === 9000 ? 40 : 8 }))
    const window = defaultWindow(days, { from: '1990-01-01', to: days.at(-1)?.day ?? '' })
    expect((Date.parse(window.to) - Date.parse(window.from)) / dayMs).toBeLessThan(40)
  })
})
