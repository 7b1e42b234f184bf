import { describe, expect, test } from 'vitest'
import { drawDensity } from './draw-density'
import { DAY, dayStart } from './scale'
import type { Piece } from './tile-store'

const day = (iso: string) => dayStart(iso) / DAY
const colours = ['words together', 'acts together', 'words apart', 'acts apart']

/** The rectangles that are drawn of three days from 11 April 2014, with what is drawn before. */
function rectangles(counts: number[], peak: number, from = '2014-04-11') {
  const found: { colour: string; x: number; y: number; w: number; h: number }[] = []
  const cleared: number[] = []
  const first = day('2014-04-11')
  const piece: Piece = { edges: [first, first + 1, first + 2, first + 3], counts, from: first, to: first + 3 }
  const context = { fillStyle: '', clearRect: (...box: number[]) => cleared.push(...box), fillRect: (x: number, y: number, w: number, h: number) => found.push({ colour: context.fillStyle, x, y, w, h }) }
  drawDensity(context as never, [piece], { from: dayStart(from), to: dayStart(from) + 10 * DAY }, 1000, 100, peak, colours)
  return { found, cleared }
}

describe('the picture of a density', () => {
  test('begins on clear ground, and is empty where nothing happened', () => {
    expect(rectangles(Array(12).fill(0), 1)).toEqual({ found: [], cleared: [0, 0, 1000, 100] })
  })

  test('has cooperation above the middle and conflict below it', () => {
    const { found } = rectangles([1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], 1)
    const by = (colour: string) => found.filter((box) => box.colour === colour)
    expect(by('words together').every(({ y, h }) => y + h <= 50)).toBe(true)
    expect(by('words apart').every(({ y }) => y >= 50)).toBe(true)
    expect([by('words together').length, by('words apart').length]).toEqual([1, 1])
  })

  test('has acts next to the middle line and words beyond them', () => {
    const { found } = rectangles([1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 4)
    const top = Object.fromEntries(found.map(({ colour, y }) => [colour, y]))
    expect(top['words together']).toBeLessThan(top['acts together'] ?? 0)
  })

  test('stands over its days, as wide as they are', () => {
    const { found } = rectangles([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0], 1)
    expect(found).toHaveLength(1)
    expect(found[0]?.x).toBeGreaterThan(200)
    expect((found[0]?.x ?? 0) + (found[0]?.w ?? 0)).toBeLessThan(300)
  })

  test('is twice as high for twice as many, to one scale', () => {
    const heights = rectangles([1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0], 2).found.map(({ h }) => h)
    expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(2)
  })

  test('has nothing of days that are out of view', () => {
    expect(rectangles([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 4, '2014-05-01').found).toEqual([])
  })
})

