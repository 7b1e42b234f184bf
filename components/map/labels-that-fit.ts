import type { Frame } from './frame'

type Named = { name: string; x: number; y: number }

/** The places whose names can stand under their dots without covering one another, the first given first; `pixels` is the width of the picture. */
export function labelsThatFit<P extends Named>(places: readonly P[], frame: Frame, pixels: number): Set<P> {
  const unit = pixels / frame.width
  const taken: { left: number; right: number; y: number }[] = []
  const fits = new Set<P>()
  for (const place of places) {
    const [x, y, half] = [(place.x - frame.x) * unit, (place.y - frame.y) * unit, place.name.length * 3.4 + 6]
    const box = { left: x - half, right: x + half, y }
    if (taken.some((other) => Math.abs(other.y - y) < 20 && other.left < box.right && box.left < other.right)) continue
    taken.push(box)
    fits.add(place)
  }
  return fits
}
