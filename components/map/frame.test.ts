import { describe, expect, it } from 'vitest'
import { frameOf, moveFrame, wholeMap, zoomFrame } from './frame'
import { mapSize } from './projection'

const inside = ({ x, y, width, height }: ReturnType<typeof frameOf>) => x >= 0 && y >= 0 && x + width <= mapSize.width + 1e-9 && y + height <= mapSize.height + 1e-9

describe('frameOf', () => {
  it('holds all points with room around them', () => {
    const frame = frameOf([{ x: 400, y: 100 }, { x: 600, y: 150 }])
    expect(frame.x).toBeLessThan(400)
    expect(frame.x + frame.width).toBeGreaterThan(600)
    expect(frame.width / frame.height).toBeCloseTo(mapSize.width / mapSize.height)
  })
  it('does not close in on a single point as if it were the world', () => {
    expect(frameOf([{ x: 500, y: 200 }]).width).toBeCloseTo(mapSize.width / 6)
  })
  it('is the whole map for points all over it, and for none', () => {
    expect(frameOf([{ x: 0, y: 0 }, { x: 1000, y: 500 }])).toEqual(wholeMap)
    expect(frameOf([])).toEqual(wholeMap)
  })
  it('stays within the map at its edges', () => {
    expect(inside(frameOf([{ x: 2, y: 2 }]))).toBe(true)
  })
})

describe('zoomFrame', () => {
  it('keeps the point under the pointer in place', () => {
    const frame = zoomFrame(wholeMap, 0.5, { x: 0.25, y: 0.25 })
    expect([frame.x + frame.width * 0.25, frame.y + frame.height * 0.25]).toEqual([250, 125])
  })
  it('ends at the whole map and close by', () => {
    expect(zoomFrame(wholeMap, 2)).toEqual(wholeMap)
    expect(zoomFrame(wholeMap, 0.0001).width).toBeCloseTo(mapSize.width / 24)
  })
})

it('moving stops at the edge of the map', () => {
  const frame = zoomFrame(wholeMap, 0.5)
  expect(moveFrame(frame, 0.1, 0).x).toBeCloseTo(frame.x + frame.width * 0.1)
  expect(inside(moveFrame(frame, 9, -9))).toBe(true)
})
