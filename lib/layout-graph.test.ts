import { describe, expect, it } from 'vitest'
import { layoutGraph } from './layout-graph'

const nodes = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, radius: 0.5 }))
const links = [{ a: 'a', b: 'b', weight: 1 }, { a: 'c', b: 'd', weight: 0.1 }, { a: 'a', b: 'c', weight: 0.1 }, { a: 'e', b: 'f', weight: 0.1 }]
const far = (placed: ReturnType<typeof layoutGraph>, a: string, b: string) => {
  const [one, other] = [placed.get(a), placed.get(b)]
  return Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))
}

describe('layoutGraph', () => {
  it('places the same graph the same way each time', () => {
    expect([...layoutGraph(nodes, links)]).toEqual([...layoutGraph(nodes, links)])
  })
  it('fills the plane and stays in it', () => {
    const placed = [...layoutGraph(nodes, links).values()]
    expect(Math.min(...placed.map(({ x }) => x))).toBe(0)
    expect(Math.max(...placed.map(({ x }) => x))).toBe(1)
    expect(placed.every(({ y }) => y >= 0 && y <= 1)).toBe(true)
  })
  it('puts those with a strong link closer than those without one', () => {
    const placed = layoutGraph(nodes, links)
    expect(far(placed, 'a', 'b')).toBeLessThan(far(placed, 'b', 'f'))
  })
  it('never lays two on one spot', () => {
    const placed = layoutGraph(nodes, [])
    for (const { id } of nodes) for (const other of nodes) if (id !== other.id) expect(far(placed, id, other.id)).toBeGreaterThan(0.05)
  })
  it('puts one alone in the middle, and none nowhere', () => {
    expect(layoutGraph([{ id: 'a', radius: 1 }], []).get('a')).toEqual({ x: 0.5, y: 0.5 })
    expect(layoutGraph([], []).size).toBe(0)
  })
})
