import { densityPaths, readablePeak } from './bins'
import { DENSITY_HEIGHT } from './lane-row'
import { DAY, type View } from './scale'
import type { TileStore } from './tile-store'

/** The densities of the first picture, as the server draws it, lane by lane: one scale of heights for all. */
export function firstPaths(store: TileStore, keys: string[], view: View): Map<string, string[]> {
  const pieces = keys.map((key) => store.pieces(key, view))
  const peak = readablePeak(pieces.flat(), view)
  return new Map(keys.map((key, i) => [key, densityPaths(pieces[i] ?? [], Math.floor(view.from / DAY), peak, (DENSITY_HEIGHT - 1) / 2 - 4)]))
}
