import { describe, expect, test } from 'vitest'
import { mapSize, outline, project } from './projection'

const at = (lng: number, lat: number) => project({ lng, lat })

describe('a spot on the map', () => {
  test('lies north above south and west left of east', () => {
    const [oslo, nairobi, lima] = [at(10.7, 59.9), at(36.8, -1.3), at(-77, -12)]
    expect(oslo.y).toBeLessThan(nairobi.y)
    expect(lima.x).toBeLessThan(oslo.x)
    expect(oslo.x).toBeLessThan(nairobi.x)
  })

  test('of the prime meridian lies in the middle, and equally far ones on either side', () => {
    expect(at(0, 0).x).toBeCloseTo(mapSize.width / 2, 1)
    expect(at(30, 40).x - mapSize.width / 2).toBeCloseTo(mapSize.width / 2 - at(-30, 40).x, 1)
  })

  test.each([['Cape Horn', -67, -56], ['Svalbard', 16, 78], ['Fiji', 178, -18], ['Alaska', -168, 65]])('of %s lies within the picture', (_, lng, lat) => {
    const { x, y } = at(lng, lat)
    expect(x > 0 && x < mapSize.width && y > 0 && y < mapSize.height).toBe(true)
  })

  test('is exact to a hundredth, so that server and browser draw it alike', () => {
    const { x, y } = at(37.617, 55.755)
    expect([x, y].map((value) => Math.round(value * 100) / 100)).toEqual([x, y])
  })
})

test('a shape is outlined as a path through its spots, and nothing as nothing', () => {
  const triangle = { type: 'Polygon' as const, coordinates: [[[0, 0], [0, 10], [10, 0], [0, 0]]] }
  expect(outline(triangle)).toMatch(/^M[\d.,-]+L.*Z$/)
  expect(outline({ type: 'GeometryCollection', geometries: [] })).toBe('')
})
