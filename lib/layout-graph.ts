import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'

type Node = SimulationNodeDatum & { id: string; radius: number }
type Placed = { x: number; y: number }

const rounds = 320

/**
 * Places the nodes of a graph so that those with strong links lie close: fractions of a plane from 0 to 1, by node id. `weight` of a link and `radius` of a node are
 * relative, the greatest about 1. The same graph is placed the same way each time: d3-force begins from a fixed spiral and draws its chances from a fixed seed.
 */
export function layoutGraph(nodes: readonly { id: string; radius: number }[], links: readonly { a: string; b: string; weight: number }[]): Map<string, Placed> {
  const bodies = nodes.map(({ id, radius }): Node => ({ id, radius }))
  forceSimulation(bodies)
    .force('link', forceLink<Node, { source: string; target: string; weight: number }>(links.map(({ a, b, weight }) => ({ source: a, target: b, weight }))).id(({ id }) => id).distance(({ weight }) => 150 - 90 * weight).strength(({ weight }) => 0.05 + 0.5 * weight))
    .force('apart', forceManyBody().strength(-420).distanceMax(460))
    .force('collide', forceCollide<Node>(({ radius }) => 30 + 20 * radius))
    .force('centre', forceCenter(0, 0))
    .force('x', forceX(0).strength(0.09))
    .force('y', forceY(0).strength(0.13))
    .stop()
    .tick(rounds)
  const [xs, ys] = [bodies.map(({ x = 0 }) => x), bodies.map(({ y = 0 }) => y)]
  const fraction = (value: number, all: number[]) => {
    const [low, high] = [Math.min(...all), Math.max(...all)]
    return high > low ? Math.round(((value - low) / (high - low)) * 10_000) / 10_000 : 0.5
  }
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x: fraction(x, xs), y: fraction(y, ys) }]))
}
