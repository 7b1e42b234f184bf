import { QuadClass } from '@/model/plover'
import { DAY, type View } from './scale'
import type { Piece } from './tile-store'

/** Places of the quad classes in a bin's four counts. */
const [VC, MC, VX, MX] = ['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'].map((quad) => QuadClass.options.indexOf(quad as QuadClass)) as [number, number, number, number]

/** A bar: quad class (its place in `QuadClass`), left edge and width in days, and from where to where in pixels from the middle line, up being negative. */
export type TakeBar = (quad: number, day: number, days: number, y: number, height: number) => void

/**
 * Gives the bars of a piece to `take`. Height counts events a day, so that bins of unlike length compare; acts stand next to the line, words beyond them.
 * A bin that holds anything is at least a pixel high. `peak` is the density that reaches `height`; a bar of more is cut there, and shows it by a gap near its end.
 */
export function eachBar({ edges, counts, from, to }: Piece, peak: number, height: number, take: TakeBar): void {
  for (let bin = 0; bin + 1 < edges.length; bin++) {
    const start = edges[bin] as number
    const end = edges[bin + 1] as number
    const middle = (start + end) / 2
    if (middle < from || middle >= to) continue
    const days = end - start
    stack(take, bin, counts, [MC, VC], -1, start, days, peak, height)
    stack(take, bin, counts, [MX, VX], 1, start, days, peak, height)
  }
}

function stack(take: TakeBar, bin: number, counts: ArrayLike<number>, [act, word]: [number, number], sign: 1 | -1, start: number, days: number, peak: number, height: number) {
  const acts = counts[bin * 4 + act] as number
  const total = acts + (counts[bin * 4 + word] as number)
  if (total === 0) return
  const full = ((height / peak) * total) / days
  const whole = Math.min(height, Math.max(1, full))
  const split = (whole * acts) / total
  const [x, width] = [start + days * 0.06, days * 0.88]
  const bar = (quad: number, near: number, far: number) => far > near && take(quad, x, width, sign > 0 ? near + 0.5 : -far - 0.5, far - near)
  const gap = full > height * 1.02 ? height - 5 : Infinity
  for (const [quad, near, far] of [[act, 0, split], [word, split, whole]] as const) {
    bar(quad, near, Math.min(far, gap))
    bar(quad, Math.max(near, gap + 2), far)
  }
}

/** How many times the height that nine of ten bars stay under the highest may have. */
const MOST_OVER = 4

/**
 * The events a day that bars reach their full height at: as many as the densest side of a bin in view has, but not so many that one outburst
 * flattens all the rest. At least a tiny bit, so that one can divide by it.
 */
export function readablePeak(pieces: Piece[], view?: View): number {
  const found: number[] = []
  for (const { edges, counts, from, to } of pieces) {
    for (let bin = 0; bin + 1 < edges.length; bin++) {
      const [start, end] = [edges[bin] as number, edges[bin + 1] as number]
      if (end <= from || start >= to || (view && (end * DAY <= view.from || start * DAY >= view.to))) continue
      for (const side of [cooperation(counts, bin), conflict(counts, bin)]) if (side > 0) found.push(side / (end - start))
    }
  }
  const sorted = Float64Array.from(found).sort()
  return Math.max(1e-9, Math.min(sorted.at(-1) ?? 0, MOST_OVER * (sorted[Math.ceil(sorted.length * 0.9) - 1] ?? 0)))
}

export const cooperation = (counts: ArrayLike<number>, bin: number): number => (counts[bin * 4 + VC] as number) + (counts[bin * 4 + MC] as number)
export const conflict = (counts: ArrayLike<number>, bin: number): number => (counts[bin * 4 + VX] as number) + (counts[bin * 4 + MX] as number)

/** Paths of a density picture, one a quad class in the order of `QuadClass`: x in days since `origin`, y in pixels from the middle line. */
export function densityPaths(pieces: Piece[], origin: number, peak: number, height: number): string[] {
  const paths = QuadClass.options.map(() => '')
  for (const piece of pieces) {
    eachBar(piece, peak, height, (quad, day, days, y, tall) => {
      paths[quad] += `M${round(day - origin)} ${round(y)}h${round(days)}v${round(tall)}h${round(-days)}z`
    })
  }
  return paths
}

const round = (n: number): number => Math.round(n * 100) / 100

/** The bin under a day: its first day, the day after its last, and its counts of either side; null where none is drawn there. */
export function binUnder(pieces: Piece[], day: number): { start: number; end: number; cooperation: number; conflict: number } | null {
  for (const { edges, counts, from, to } of pieces) {
    if (day < from || day >= to) continue
    for (let bin = 0; bin + 1 < edges.length; bin++) {
      if (day >= (edges[bin] as number) && day < (edges[bin + 1] as number)) {
        return { start: edges[bin] as number, end: edges[bin + 1] as number, cooperation: cooperation(counts, bin), conflict: conflict(counts, bin) }
      }
    }
  }
  return null
}
