import type { LaneLayout } from './layout-lanes'

/** A place that arrows can reach: a mark or a cluster of a lane, by its key "LANE ID". */
export type Step = { key: string; lane: string; x: number; ids: string[] }

/** The places of each lane in the order of time. */
export function stepsOf(lanes: LaneLayout[]): Step[][] {
  return lanes.map((lane) =>
    [
      ...lane.marks.map((mark) => ({ key: `${lane.key} ${mark.id}`, lane: lane.key, x: mark.x0, ids: [mark.id], row: mark.row })),
      ...lane.clusters.map((cluster) => ({ key: `${lane.key} ${cluster.ids[0]}`, lane: lane.key, x: cluster.x, ids: cluster.ids, row: cluster.row })),
    ].sort((a, b) => a.x - b.x || a.row - b.row),
  )
}

/** Where a key leads from a place: along its lane, or to the nearest in time of the next lane that holds any. Null where there is nothing further. */
export function stepTo(key: string, from: Step, lanes: Step[][]): Step | null {
  const laneIndex = lanes.findIndex((lane) => lane.some((step) => step.key === from.key))
  const lane = lanes[laneIndex] ?? []
  const at = lane.findIndex((step) => step.key === from.key)
  if (key === 'ArrowRight') return lane[at + 1] ?? null
  if (key === 'ArrowLeft') return lane[at - 1] ?? null
  if (key === 'Home') return lane[0] ?? null
  if (key === 'End') return lane.at(-1) ?? null
  const others = key === 'ArrowDown' ? lanes.slice(laneIndex + 1) : key === 'ArrowUp' ? lanes.slice(0, Math.max(0, laneIndex)).reverse() : []
  const next = others.find((other) => other.length > 0)
  return next?.reduce((best, step) => (Math.abs(step.x - from.x) < Math.abs(best.x - from.x) ? step : best)) ?? null
}

/**
 * The mark where a focus stands after the picture changed: its event may have come into a cluster or out of one, its lane may show counts now or
 * single events again. Takes and gives keys of marks ("LANE ID", "LANE density"); null where nothing of it is left.
 */
export function heirOf(focus: string, lanes: Step[][], densityKeys: string[]): string | null {
  const steps = lanes.flat()
  const lane = focus.slice(0, focus.lastIndexOf(' '))
  const density = `${lane} density`
  const holder = steps.find((step) => step.ids.some((id) => `${step.lane} ${id}` === focus))
  if (holder) return holder.key
  if (densityKeys.includes(density)) return density
  return focus === density ? (steps.find((step) => step.lane === lane && step.x >= 0)?.key ?? null) : null
}
