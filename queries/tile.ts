import { binEdges, tileBins, type BinLevel } from '@/model/bin-levels'
import type { Filters, LaneKind } from '@/model/filters'
import type { TileView } from '@/model/views/timeline-view'
import { getCensus, selectionOf } from './census/census'
import type { Selection } from './census/selection'

/** Which tile of the density picture, and of which lanes (keys of the filters' kind of lane). */
export type TileQuestion = { level: BinLevel; tile: number; keys: string[] }

/** The counts of a tile, exact, whatever window the filters have: worked out from the census in a millisecond or so, so none is kept. */
export async function getTile(filters: Filters, question: TileQuestion): Promise<TileView> {
  return tileOf(await selectionOf(await getCensus(), filters), filters.lanes, question)
}

/** A tile of a selection. */
export function tileOf(selection: Selection, kind: LaneKind, { level, tile, keys }: TileQuestion): TileView {
  const edges = binEdges(level, tile * tileBins, (tile + 1) * tileBins - 1)
  const asked = [...new Set(keys)]
  const counted = selection.bins(kind, asked, edges)
  return { level, tile, lanes: Object.fromEntries(asked.map((key, i) => [key, counted[i]?.some((count) => count > 0) ? [...(counted[i] as Int32Array)] : []])) }
}
