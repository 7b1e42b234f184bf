import { describe, expect, it } from 'vitest'
import { mapSize, project } from './projection'
import { worldShapes } from './world-shapes'

describe('the lands of the map', () => {
  it('go by the codes of the record', () => {
    const codes = worldShapes.map(({ code }) => code)
    for (const code of ['USA', 'RUS', 'UKR', 'CHN', 'IRN', 'CUB', 'XKX', 'MKD']) expect(codes).toContain(code)
    expect(new Set(codes.filter(Boolean)).size).toBe(codes.filter(Boolean).length)
  })
  it('each have an outline', () => {
    expect(worldShapes.length).toBeGreaterThan(170)
    expect(worldShapes.every(({ path }) => path.startsWith('M'))).toBe(true)
  })
})

describe('project', () => {
  it('puts west to the left and north on top, within the map', () => {
    const [washington, moscow, sydney] = [project({ lng: -77, lat: 38.9 }), project({ lng: 37.6, lat: 55.8 }), project({ lng: 151.2, lat: -33.9 })]
    expect(washington.x).toBeLessThan(moscow.x)
    expect(moscow.y).toBeLessThan(washington.y)
    expect(sydney.y).toBeGreaterThan(washington.y)
    for (const { x, y } of [washington, moscow, sydney]) expect(x > 0 && x < mapSize.width && y > 0 && y < mapSize.height).toBe(true)
  })
})
