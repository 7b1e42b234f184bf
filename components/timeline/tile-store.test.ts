import { describe, expect, it } from 'vitest'
import { binOf, binStart, tileBins, type BinLevel } from '@/model/bin-levels'
import { dayStart, viewOfDays } from './scale'
import { levelOfView, pieceOf, TileStore } from './tile-store'

const day = (iso: string) => dayStart(iso) / 86_400_000
const tileAt = (level: BinLevel, iso: string) => Math.floor(binOf(level, day(iso)) / tileBins)
/** A tile of one lane in which every bin holds `count` words of cooperation. */
const tile = (level: BinLevel, iso: string, count: number, key = 'RUS') => ({ level, tile: tileAt(level, iso), lanes: { [key]: Array.from({ length: tileBins * 4 }, (_, i) => (i % 4 === 0 ? count : 0)) } })

describe('the level of a view', () => {
  it('is as fine as 180 bins allow', () => {
    expect(levelOfView(viewOfDays('2014-01-01', '2014-06-01'))).toBe('day')
    expect(levelOfView(viewOfDays('2014-01-01', '2014-12-31'))).toBe('week')
    expect(levelOfView(viewOfDays('2005-01-01', '2014-12-31'))).toBe('month')
    expect(levelOfView(viewOfDays('1990-01-01', '2026-12-31'))).toBe('quarter')
    expect(levelOfView(viewOfDays('1000-01-01', '2026-12-31'))).toBe('decade')
  })
})

describe('the tiles at hand', () => {
  const view = viewOfDays('2014-03-01', '2014-05-01')

  it('are drawn where they are of the level of the view', () => {
    const store = new TileStore()
    store.add(tile('day', '2014-03-01', 5))
    const [first] = store.pieces('RUS', view)
    expect(first?.counts[0]).toBe(5)
    expect(first?.from).toBe(binStart('day', tileAt('day', '2014-03-01') * tileBins))
  })

  it('stand in for those of another level that are on their way, only where these are missing', () => {
    const store = new TileStore()
    store.add(tile('month', '2014-03-01', 100))
    expect(store.pieces('RUS', view).every(({ counts }) => counts[0] === 100)).toBe(true)
    store.add(tile('day', '2014-03-01', 5))
    const pieces = store.pieces('RUS', view)
    expect(pieces.map(({ counts }) => counts[0])).toEqual(pieces.length === 1 ? [5] : expect.arrayContaining([5]))
    for (const [i, piece] of pieces.entries()) if (i > 0) expect(piece.from).toBeGreaterThanOrEqual(pieces[i - 1]?.to ?? 0)
  })

  it('are nothing for a lane that none was asked for', () => {
    expect(new TileStore().pieces('USA', view)).toEqual([])
  })

  it('are asked for once, with half a view on either side', () => {
    const store = new TileStore()
    const asked = store.missing(view, ['RUS', 'USA'])
    expect(asked.every(({ level, keys }) => level === 'day' && keys.length === 2)).toBe(true)
    expect(binStart('day', (asked[0]?.tile ?? 0) * tileBins)).toBeLessThanOrEqual(day('2014-01-31'))
    expect(binStart('day', ((asked.at(-1)?.tile ?? 0) + 1) * tileBins)).toBeGreaterThan(day('2014-05-31'))
    for (const { level, tile: number, keys } of asked) store.add({ level, tile: number, lanes: Object.fromEntries(keys.map((key) => [key, []])) })
    expect(store.missing(view, ['RUS', 'USA'])).toEqual([])
    expect(store.missing(view, ['RUS', 'DEU']).every(({ keys }) => keys.join() === 'DEU')).toBe(true)
  })

  it('do not grow without end', () => {
    const store = new TileStore()
    for (let i = 0; i < 5000; i++) store.add({ level: 'day', tile: i, lanes: { RUS: [] } })
    expect(store.pieces('RUS', { from: 0, to: 86_400_000 })).toEqual([])
    expect(store.pieces('RUS', { from: 4999 * tileBins * 86_400_000, to: (4999 * tileBins + 1) * 86_400_000 })).toHaveLength(1)
  })
})

it('a density is one piece, from its first day to the day after its last', () => {
  expect(pieceOf({ level: 'month', first: 2014 * 12, counts: [1, 0, 0, 0, 2, 0, 0, 0] })).toMatchObject({ from: day('2014-01-01'), to: day('2014-03-01') })
})
