import { BinLevel, binOf, binStart, levelFor, tileBins, tilesOf, viewBins } from '@/model/bin-levels'
import type { Density, TileView } from '@/model/views/timeline-view'
import { DAY, span, type View } from './scale'

/** Tiles of single lanes kept at once: about 8 MB. */
const MOST_TILES = 4000

/** Bins that follow each other, to be drawn from one time to another: `counts` has four a bin, `edges` the first day of each and the day after the last. */
export type Piece = { edges: ArrayLike<number>; counts: ArrayLike<number>; from: number; to: number }

/** The level at which a view is drawn: days where few are in view, else weeks, months ... */
export const levelOfView = (view: View): BinLevel => levelFor(span(view) / DAY, viewBins)

const edgesKnown = new Map<string, Float64Array>()

/** First days of a tile's bins, and the day after its last. */
export function tileEdges(level: BinLevel, tile: number): Float64Array {
  const name = `${level} ${tile}`
  const known = edgesKnown.get(name)
  if (known) return known
  const edges = Float64Array.from({ length: tileBins + 1 }, (_, bin) => binStart(level, tile * tileBins + bin))
  edgesKnown.set(name, edges)
  return edges
}

/** A density as one piece. */
export function pieceOf({ level, first, counts }: Density): Piece {
  const edges = Float64Array.from({ length: counts.length / 4 + 1 }, (_, bin) => binStart(level, first + bin))
  return { edges, counts, from: edges[0] ?? 0, to: edges.at(-1) ?? 0 }
}

const NOTHING = new Int32Array(tileBins * 4)
const firstDay = (view: View) => Math.floor(view.from / DAY)
const lastDay = (view: View) => Math.floor((view.to - 1) / DAY)

/** The tiles at hand for one set of filters and one kind of lane. The oldest go where there are too many. */
export class TileStore {
  private readonly tiles = new Map<string, Int32Array>()

  add({ level, tile, lanes }: TileView): void {
    for (const [key, counts] of Object.entries(lanes)) {
      const name = `${level} ${tile} ${key}`
      this.tiles.delete(name)
      this.tiles.set(name, counts.length ? Int32Array.from(counts) : NOTHING)
    }
    for (const name of this.tiles.keys()) {
      if (this.tiles.size <= MOST_TILES) break
      this.tiles.delete(name)
    }
  }

  /** What is to be asked for, so that a view and as much again on either side can be drawn at its own level. */
  missing(view: View, keys: string[]): { level: BinLevel; tile: number; keys: string[] }[] {
    const level = levelOfView(view)
    const half = (span(view) * 0.5) / DAY
    return tilesOf(level, firstDay(view) - half, lastDay(view) + half)
      .map((tile) => ({ level, tile, keys: keys.filter((key) => !this.tiles.has(`${level} ${tile} ${key}`)) }))
      .filter((request) => request.keys.length > 0)
  }

  /** What a lane is drawn from: tiles of the view's own level, and where one is still on its way, those of another level that are there. */
  pieces(key: string, view: View): Piece[] {
    const level = levelOfView(view)
    return tilesOf(level, firstDay(view), lastDay(view)).flatMap((tile) => {
      const edges = tileEdges(level, tile)
      const [from, to] = [edges[0] as number, edges[tileBins] as number]
      const counts = this.tiles.get(`${level} ${tile} ${key}`)
      return counts ? [{ edges, counts, from, to }] : this.instead(key, level, from, to)
    })
  }

  private instead(key: string, level: BinLevel, from: number, to: number): Piece[] {
    const at = BinLevel.options.indexOf(level)
    for (const other of [...BinLevel.options.slice(at + 1), ...BinLevel.options.slice(0, at).reverse()]) {
      // Finer tiles by the dozen would be slow to look through, and are rarely all there.
      if (binOf(other, to) - binOf(other, from) > 6 * tileBins) break
      const found = tilesOf(other, from, to - 1).flatMap((tile): Piece[] => {
        const counts = this.tiles.get(`${other} ${tile} ${key}`)
        const edges = tileEdges(other, tile)
        return counts ? [{ edges, counts, from: Math.max(from, edges[0] as number), to: Math.min(to, edges[tileBins] as number) }] : []
      })
      if (found.length > 0) return found
    }
    return []
  }
}
