import { describe, expect, it } from 'vitest'
import { coreRange } from './core-range'

const rangeOf = (days: number[]) => coreRange({ first: Math.min(...days), after: Math.max(...days) + 1 }, days.length, (day) => days.filter((one) => one < day).length)
const crowd = (first: number, many: number) => Array.from({ length: many }, (_, i) => first + i)

describe('the core of an extent', () => {
  it('leaves out a lone event decades before and after the others', () => {
    expect(rangeOf([0, ...crowd(20_000, 400)])).toEqual({ first: 20_000, after: 20_400 })
    expect(rangeOf([...crowd(0, 400), 20_000])).toEqual({ first: 0, after: 400 })
  })

  it('is the whole where that saves little, and where they are few', () => {
    expect(rangeOf([0, ...crowd(60, 400)])).toEqual({ first: 0, after: 460 })
    expect(rangeOf([0, ...crowd(20_000, 40)])).toEqual({ first: 0, after: 20_040 })
    expect(rangeOf([7])).toEqual({ first: 7, after: 8 })
  })

  it('leaves out no more than one of two hundred', () => {
    expect(rangeOf([0, 9_000, ...crowd(20_000, 400)])).toEqual({ first: 20_000, after: 20_400 })
    expect(rangeOf([0, 1, 2, 3, ...crowd(20_000, 400)])).toEqual({ first: 0, after: 20_400 })
  })
})
