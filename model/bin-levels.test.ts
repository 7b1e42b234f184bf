import { describe, expect, it } from 'vitest'
import { BinLevel, binOf, binStart, levelFor, tileBins, tilesOf } from './bin-levels'

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000
const iso = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10)
const startOf = (level: BinLevel, of: string) => iso(binStart(level, binOf(level, day(of))))

describe('bins', () => {
  it('begin where the calendar says', () => {
    expect(startOf('week', '2014-04-20')).toBe('2014-04-14')
    expect(startOf('week', '2014-04-21')).toBe('2014-04-21')
    expect(startOf('month', '2014-02-28')).toBe('2014-02-01')
    expect(startOf('quarter', '2014-05-31')).toBe('2014-04-01')
    expect(startOf('year', '2014-12-31')).toBe('2014-01-01')
    expect(startOf('decade', '1999-12-31')).toBe('1990-01-01')
    expect(startOf('century', '1999-12-31')).toBe('1900-01-01')
  })

  it('of every level follow each other without gaps, before 1970 and before year 0 too', () => {
    for (const level of BinLevel.options) {
      for (const from of [day('2014-04-17'), day('1969-12-30'), day('1582-10-15'), -800_000]) {
        const bin = binOf(level, from)
        expect(binStart(level, bin)).toBeLessThanOrEqual(from)
        expect(binStart(level, bin + 1)).toBeGreaterThan(from)
        expect(binOf(level, binStart(level, bin))).toBe(bin)
        expect(binOf(level, binStart(level, bin + 1) - 1)).toBe(bin)
      }
    }
  })

  it('are as fine as their number allows', () => {
    expect(levelFor(100, 180)).toBe('day')
    expect(levelFor(1000, 180)).toBe('week')
    expect(levelFor(13_500, 200)).toBe('quarter')
    expect(levelFor(10_000_000, 10)).toBe('century')
  })

  it('come in tiles that cover a stretch of days', () => {
    const tiles = tilesOf('day', day('2014-01-01'), day('2014-12-31'))
    expect(tiles.length).toBeGreaterThanOrEqual(3)
    expect(binStart('day', (tiles[0] as number) * tileBins)).toBeLessThanOrEqual(day('2014-01-01'))
    expect(binStart('day', ((tiles.at(-1) as number) + 1) * tileBins)).toBeGreaterThan(day('2014-12-31'))
    expect(tilesOf('week', day('2014-04-20'), day('2014-04-20'))).toHaveLength(1)
  })
})
