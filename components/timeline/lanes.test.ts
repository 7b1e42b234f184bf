import { expect, test } from 'vitest'
import { CLUSTER_REACH, laneHeight, type LaneItem, MARK_REACH, packLane, type PackedLane, rowMiddle } from './lanes'
import { textWidth } from './text-width'

/** Park and Miller's generator: the same random lanes every time. */
function randomLanes(seed: number, count: number): LaneItem[] {
  let state = seed
  const random = () => (state = (state * 16807) % 2147483647) / 2147483647
  const words = 'Russia and Ukraine agree a joint statement in Geneva after long talks with monitors'.split(' ')
  return Array.from({ length: count }, (_, i) => {
    const x0 = random() ** 2 * 1400 - 200
    const length = random() < 0.2 ? random() * 500 : 0
    return { id: String(i), x0, x1: x0 + length, label: words.slice(0, 1 + Math.floor(random() * words.length)).join(' ') }
  })
}

/** All that is drawn in a row, as stretches of x. */
function stretches(lane: PackedLane, row: number) {
  const marks = lane.marks.filter((mark) => mark.row === row)
  return [
    ...marks.map((mark) => ({ from: mark.x0 - MARK_REACH + 2, to: mark.x1 + MARK_REACH - 2 })),
    ...marks.flatMap((mark) => (mark.label === null || mark.over ? [] : [{ from: mark.labelX, to: mark.labelX + textWidth(mark.label) }])),
    ...lane.clusters.filter((cluster) => cluster.row === row).map((cluster) => ({ from: cluster.x - CLUSTER_REACH, to: cluster.x + CLUSTER_REACH })),
  ].sort((a, b) => a.from - b.from)
}

test('no label covers a mark or another label, however full the lane is', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const lane = packLane(randomLanes(seed, 4 + seed * 5), 1000, 2 + (seed % 6))
    for (let row = 0; row < lane.rows; row++) {
      const drawn = stretches(lane, row)
      for (let i = 1; i < drawn.length; i++) expect(drawn[i]!.from).toBeGreaterThanOrEqual(drawn[i - 1]!.to)
    }
  }
})

test('every event stands in its lane once, alone or in a cluster, and no lane passes its limit', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const items = randomLanes(seed, 4 + seed * 5)
    const limit = 2 + (seed % 6)
    const lane = packLane(items, 1000, limit)
    const ids = [...lane.marks.map((mark) => mark.id), ...lane.clusters.flatMap((cluster) => cluster.ids)]
    expect(ids.sort()).toEqual(items.map((item) => item.id).sort())
    expect(lane.rows).toBeLessThanOrEqual(limit)
  }
})

test('labels of marks in view end in view', () => {
  for (let seed = 1; seed <= 30; seed++) {
    for (const mark of packLane(randomLanes(seed, 40), 1000, 6).marks) {
      if (mark.label === null || mark.x0 > 1000) continue
      expect(mark.labelX + textWidth(mark.label)).toBeLessThanOrEqual(1000)
    }
  }
})

test('three events with room between them share one row, whole labels kept', () => {
  const lane = packLane([0, 300, 600].map((x) => ({ id: String(x), x0: x, x1: x, label: 'Biden visits Kyiv' })), 1000, 6)
  expect(lane.rows).toBe(1)
  expect(lane.marks.map((mark) => mark.label)).toEqual(Array(3).fill('Biden visits Kyiv'))
})

test('five events of one day take five rows; fifty become a cluster', () => {
  const day = (count: number) => Array.from({ length: count }, (_, i) => ({ id: String(i), x0: 500, x1: 500, label: 'Phone call' }))
  expect(packLane(day(5), 1000, 6)).toMatchObject({ rows: 5, clusters: [] })
  expect(packLane(day(50), 1000, 6)).toMatchObject({ rows: 1, marks: [], clusters: [{ x: 500 }] })
})

test('a bar that leaves the view at its right carries its words above it', () => {
  const [mark] = packLane([{ id: 'a', x0: -500, x1: 3000, label: 'Blockade' }], 1000, 6).marks
  expect(mark).toMatchObject({ over: true, label: 'Blockade', labelX: 4 })
})

test('a lane has room for its name, and grows with its rows', () => {
  expect(laneHeight(0)).toBe(laneHeight(1))
  expect(laneHeight(5)).toBeGreaterThan(laneHeight(4))
  expect(laneHeight(5)).toBeGreaterThan(rowMiddle(4))
})
