import { describe, expect, it } from 'vitest'
import { greatestCity, placeCoordinates } from './place-coordinates'

const near = (found: ReturnType<typeof placeCoordinates>, lng: number, lat: number) => found !== null && Math.abs(found.lng - lng) < 0.4 && Math.abs(found.lat - lat) < 0.4

describe('placeCoordinates', () => {
  it('finds the places where diplomacy happens', () => {
    expect(near(placeCoordinates('Geneva', 'CHE'), 6.15, 46.2)).toBe(true)
    expect(near(placeCoordinates('Minsk', 'BLR'), 27.56, 53.9)).toBe(true)
    expect(near(placeCoordinates('Vienna', 'AUT'), 16.37, 48.2)).toBe(true)
    expect(near(placeCoordinates('Washington', 'USA'), -77.04, 38.9)).toBe(true)
  })
  it('finds them under the names that newspapers use', () => {
    for (const name of ['Kyiv', 'Kiev']) expect(near(placeCoordinates(name, 'UKR'), 30.52, 50.45)).toBe(true)
    expect(near(placeCoordinates('Pristina', 'XKX'), 21.17, 42.67)).toBe(true)
    expect(near(placeCoordinates('Bogotá', 'COL'), -74.08, 4.6)).toBe(true)
  })
  it('tells towns of one name by their country', () => {
    expect(placeCoordinates('Paris', 'FRA')).not.toEqual(placeCoordinates('Paris', 'USA'))
  })
  it('knows no place without a country, nor one that is no town', () => {
    expect(placeCoordinates('Paris', null)).toBeNull()
    expect(placeCoordinates('hotel', 'CHE')).toBeNull()
  })
})

it('a small country is where its greatest city is', () => {
  expect(near(greatestCity('SGP'), 103.85, 1.29)).toBe(true)
  expect(greatestCity('EU')).toBeNull()
})
