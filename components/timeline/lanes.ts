import { gatherAround } from './clusters'
import { shorten, textWidth } from './text-width'

/** A mark to be placed: its ends in pixels of the plot (equal for a dot) and the words that name it. */
export type LaneItem = { id: string; x0: number; x1: number; label: string }

/** A mark in its sub-row. `label` is what fits (null: none), drawn from `labelX`; `over` where it stands above its bar instead of right of it. */
export type PlacedMark = { id: string; x0: number; x1: number; row: number; label: string | null; labelX: number; over: boolean }
export type PlacedCluster = { ids: string[]; x: number; row: number }
export type PackedLane = { marks: PlacedMark[]; clusters: PlacedCluster[]; rows: number }

export const ROW_HEIGHT = 25
/** Half a mark and the air around it, and where its label begins. */
export const MARK_REACH = 7
export const CLUSTER_REACH = 12
export const LABEL_OFFSET = 11
const GAP = 9
const LABEL_MAX = 224
/** The last row's ends so far: of its last mark, and of that mark's label. */
type Row = { markEnd: number; labelEnd: number; mark: PlacedMark | null }

/**
 * Packs one lane: each mark with its label into the first free sub-row; where the lane is full, earlier labels are cut short for later marks,
 * and where even marks find no place, those close together become a cluster. By construction no label covers a mark or a label.
 */
export function packLane(items: LaneItem[], width: number, maxRows: number): PackedLane {
  let groups = [...items].sort((a, b) => a.x0 - b.x0 || b.x1 - a.x1).map((item) => [item])
  for (;;) {
    const { packed, full } = tryPack(groups, width, maxRows)
    if (full === null) return packed
    groups = gatherAround(groups, full)
  }
}

/** Places groups in order; `full` is the index of the first that found no place, null where all did. */
function tryPack(groups: LaneItem[][], width: number, maxRows: number): { packed: PackedLane; full: number | null } {
  const rows: Row[] = []
  const packed: PackedLane = { marks: [], clusters: [], rows: 0 }
  for (const [i, group] of groups.entries()) {
    const item = group[0]
    if (!item) continue
    const single = group.length === 1
    // A cluster of bars that begin before the view stands at its edge.
    const x = !single && item.x0 < 0 && group.every((member) => member.x1 > CLUSTER_REACH) ? CLUSTER_REACH : item.x0
    const left = single ? item.x0 - MARK_REACH : x - CLUSTER_REACH
    const row = freeRow(rows, left, maxRows)
    if (row === null) return { packed, full: i }
    if (!single) {
      packed.clusters.push({ ids: group.map((member) => member.id), x, row })
      rows[row] = { markEnd: x + CLUSTER_REACH, labelEnd: x + CLUSTER_REACH, mark: null }
      continue
    }
    const mark = label({ id: item.id, x0: item.x0, x1: item.x1, row, label: null, labelX: 0, over: false }, item.label, width)
    packed.marks.push(mark)
    const markEnd = item.x1 + MARK_REACH
    rows[row] = { markEnd, labelEnd: mark.label === null ? markEnd : Math.max(markEnd, mark.labelX + textWidth(mark.label)), mark }
  }
  return { packed: { ...packed, rows: rows.length }, full: null }
}

/** The first row with room left of `left`; a new one; or the row whose last label loses least when cut. Null where all rows are taken by marks. */
function freeRow(rows: Row[], left: number, maxRows: number): number | null {
  const free = rows.findIndex((row) => row.labelEnd + GAP <= left)
  if (free >= 0) return free
  if (rows.length < maxRows) return rows.length
  let best: number | null = null
  rows.forEach((row, i) => {
    if (row.markEnd > left || row.mark?.over) return
    if (best === null || row.labelEnd < (rows[best]?.labelEnd ?? Infinity)) best = i
  })
  if (best !== null) cutLabel(rows[best], left - GAP)
  return best
}

function cutLabel(row: Row | undefined, end: number) {
  if (!row?.mark?.label) return
  row.mark.label = shorten(row.mark.label.replace(/…$/, ''), end - row.mark.labelX)
  row.labelEnd = row.mark.label === null ? row.markEnd : row.mark.labelX + textWidth(row.mark.label)
}

/** Words right of the mark, cut at the edges of the view; a bar that runs out of the view at its right carries them above it. */
function label(mark: PlacedMark, words: string, width: number): PlacedMark {
  const right = mark.x1 + LABEL_OFFSET
  const isBar = mark.x1 - mark.x0 > 60
  if (isBar && right > width - 60 && mark.x0 < width - 60) {
    const labelX = Math.max(mark.x0, 4)
    return { ...mark, label: shorten(words, Math.min(LABEL_MAX, mark.x1 - labelX, width - labelX - 4)), labelX, over: true }
  }
  // A mark outside the view keeps its words outside too: no tail of a label hangs over the edge.
  const edge = mark.x1 < 0 || (mark.x1 <= 1 && mark.x0 < mark.x1) ? -4 : mark.x0 > width ? Infinity : width - 4
  return { ...mark, label: shorten(words, Math.min(LABEL_MAX, edge - right)), labelX: right }
}

const TOP = 20
const BOTTOM = 22
const LEAST = 62

/** Vertical middle of a sub-row, in pixels from the lane's top. */
export const rowMiddle = (row: number): number => TOP + row * ROW_HEIGHT

/** Height of a lane with so many sub-rows: room for its name and count at least. */
export const laneHeight = (rows: number): number => Math.max(LEAST, rowMiddle(Math.max(rows, 1) - 1) + BOTTOM)
