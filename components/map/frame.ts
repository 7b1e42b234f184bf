import { mapSize } from './projection'

/** The part of the map that is in view, in the map's units; its sides keep the map's proportion. */
export type Frame = { x: number; y: number; width: number; height: number }

export const wholeMap: Frame = { x: 0, y: 0, ...mapSize }

const ratio = mapSize.width / mapSize.height
const closest = mapSize.width / 24

/** A frame of so many units' width around a point, kept within the map. */
function around(x: number, y: number, width: number): Frame {
  const w = Math.min(mapSize.width, Math.max(closest, width))
  const h = w / ratio
  return { x: Math.min(Math.max(0, x - w / 2), mapSize.width - w), y: Math.min(Math.max(0, y - h / 2), mapSize.height - h), width: w, height: h }
}

/** The frame with its width times `factor`, the point at fractions `at` of it kept in place. */
export function zoomFrame(frame: Frame, factor: number, at = { x: 0.5, y: 0.5 }): Frame {
  const width = Math.min(mapSize.width, Math.max(closest, frame.width * factor))
  const [px, py] = [frame.x + frame.width * at.x, frame.y + frame.height * at.y]
  return around(px + (0.5 - at.x) * width, py + (0.5 - at.y) * (width / ratio), width)
}

/** The frame moved by fractions of its own size. */
export const moveFrame = (frame: Frame, dx: number, dy: number): Frame => around(frame.x + frame.width * (0.5 + dx), frame.y + frame.height * (0.5 + dy), frame.width)

/** The smallest frame that holds all points with room around them; the whole map where there are none. */
export function frameOf(points: readonly { x: number; y: number }[]): Frame {
  if (!points.length) return wholeMap
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  return around((left + right) / 2, (top + bottom) / 2, Math.max((right - left) * 1.25, (bottom - top) * 1.35 * ratio, mapSize.width / 6))
}
