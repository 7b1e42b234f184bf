/** Numbers from a seed, the same on every machine: mulberry32 (Tommy Ettinger, public domain), even in [0, 1). */
export function randomFrom(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (n: number) => Math.floor(next() * n)
  return {
    next,
    below,
    /** One of the list. */
    pick: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    /** A place in a list of n, the first far likelier than the last, as in Zipf's law. */
    skewed: (n: number) => Math.min(n - 1, Math.floor(n ** next()) - 1),
    /** One of the keys, as often as its weight says. */
    weighted: <K extends string>(weights: Record<K, number>): K => {
      const entries = Object.entries(weights) as [K, number][]
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [key, weight] of entries) if ((left -= weight) < 0) return key
      return entries[0]![0]
    },
  }
}
export type Random = ReturnType<typeof randomFrom>
