type Named = { key: string; name: string; x: number; y: number }

const margin = 0.04

/**
 * The keys of those whose names can stand under their dots in a picture of so many pixels, covering neither another name nor a dot of those before
 * them, the most active first. `x` and `y` are fractions; `sizeOf` gives a dot's width.
 */
export function namesThatFit<N extends Named>(nodes: readonly N[], width: number, height: number, sizeOf: (node: N) => number): Set<string> {
  const at = (fraction: number, pixels: number) => (margin + fraction * (1 - 2 * margin)) * pixels
  const taken: { left: number; right: number; top: number; bottom: number }[] = []
  const fits = new Set<string>()
  for (const node of nodes) {
    const [x, y, half, dot] = [at(node.x, width), at(node.y, height), Math.min(80, node.name.length * 3.4 + 6), sizeOf(node) / 2]
    const box = { left: x - half, right: x + half, top: y + dot, bottom: y + dot + 17 }
    const isIn = box.left >= 0 && box.right <= width && box.bottom <= height
    if (isIn && !taken.some((other) => other.left < box.right && box.left < other.right && other.top < box.bottom && box.top < other.bottom)) {
      fits.add(node.key)
      taken.push(box)
    }
    taken.push({ left: x - dot, right: x + dot, top: y - dot, bottom: y + dot })
  }
  return fits
}
