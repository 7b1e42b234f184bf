import { describe, expect, it } from 'vitest'
import { dayNumber } from './census/days'
import { defaultWindow, type DayCount } from './default-window'

const from = (start: string, count: number, step: number): DayCount[] => Array.from({ length: count }, (_, i) => ({ day: dayNumber(start) + i * step, count: 1 }))
const extentOf = (days: DayCount[]) => ({ first: days[0]?.day ?? 0, after: (days.at(-1)?.day ?? 0) + 1 })

describe('the window to open with', () => {
  it('is all there is with some air, where that is little', () => {
    const days = [{ day: dayNumber('1990-01-01'), count: 1 }, { day: dayNumber('2014-04-21'), count: 3 }]
    expect(defaultWindow(days, extentOf(days), 300)).toEqual({ from: '1989-04-10', to: '2015-01-12' })
  })

  it('is the crisis, not the empty years around it', () => {
    const days = [...from('1990-01-01', 20, 365), ...from('2014-02-20', 120, 2), ...from('2015-06-01', 10, 300)]
    const window = defaultWindow(days, extentOf(days), 300)
    expect(window.from >= '2014-01-01' && window.from <= '2014-03-15').toBe(true)
    expect(window.to >= '2014-07-01' && window.to <= '2015-03-01').toBe(true)
  })

  it('is short where events crowd', () => {
    const days = Array.from({ length: 13_000 }, (_, i) => ({ day: dayNumber('1990-01-01') + i, count: i === 9000 ? 40 : 8 }))
    const window = defaultWindow(days, extentOf(days), 300)
    expect(dayNumber(window.to) - dayNumber(window.from)).toBeLessThan(40)
  })

  it('is all there is, where even a fortnight holds more than can be drawn one by one', () => {
    const days = Array.from({ length: 13_000 }, (_, i) => ({ day: dayNumber('1990-01-01') + i, count: 70 }))
    expect(defaultWindow(days, extentOf(days), 300)).toEqual({ from: '1990-01-01', to: '2025-08-04' })
  })
})
