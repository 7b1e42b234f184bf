import { geoNaturalEarth1, geoPath } from 'd3-geo'
import type { GeoPermissibleObjects } from 'd3-geo'

/** The map's size in its own units; all positions on it are in these. */
export const mapSize = { width: 1000, height: 500 }

/** Natural Earth, without Antarctica, where no event happens. */
const projection = geoNaturalEarth1().fitExtent([[2, 2], [mapSize.width - 2, mapSize.height + 62]], { type: 'Sphere' })

/** Where a spot given in degrees lies on the map. */
export function project({ lng, lat }: { lng: number; lat: number }): { x: number; y: number } {
  const [x, y] = projection([lng, lat]) ?? [0, 0]
  // To a hundredth: server and browser may differ in a last digit, and would draw twice.
  return { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 }
}

/** The outline of a shape given in degrees as an SVG path, to a tenth of a unit. */
export const outline = (shape: GeoPermissibleObjects): string => geoPath(projection).digits(1)(shape) ?? ''
