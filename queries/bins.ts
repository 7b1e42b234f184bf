import { Prisma, db } from '@/lib/db'
import type { LaneKind } from '@/model/filters'
import { QuadClass } from '@/model/plover'
import type { Bin } from '@/model/views/timeline-view'
import { laneSource, touches } from './matching-events'

type Row = { key: string; quad: QuadClass; first: number; last: number; count: number }

/**
 * Exact counts by quad class in each bin, for each of the lanes asked for ('' is all of them together). `edges` are the bins' first days and
 * the day after the last. An event counts in every bin that its date touches: PostgreSQL counts by first and last bin, the rest is adding up.
 */
export async function readBins(matching: Prisma.Sql, edges: string[], lanes?: { kind: LaneKind; keys: string[] }): Promise<Map<string, Bin[]>> {
  const [from, after] = [edges[0], edges.at(-1)]
  if (!from || !after || edges.length < 2) return new Map()
  const to = new Date(Date.parse(after) - 86_400_000).toISOString().slice(0, 10)
  const source = lanes ? laneSource(lanes.kind) : { from: Prisma.sql`event e`, key: Prisma.sql`''` }
  const only = lanes ? Prisma.sql`AND ${source.key} = ANY(${lanes.keys})` : Prisma.empty
  const starts = edges.slice(0, -1)
  const rows = await db().$queryRaw<Row[]>`
    SELECT ${source.key} AS key, e.quad, greatest(width_bucket(e.starts_on, ${starts}::date[]) - 1, 0) AS first,
      width_bucket(e.ends_on, ${starts}::date[]) - 1 AS last, count(*)::int AS count
    FROM ${source.from} WHERE ${matching} AND ${touches({ from, to })} ${only} GROUP BY 1, 2, 3, 4`
  const bins = new Map((lanes?.keys ?? ['']).map((key) => [key, emptyBins(edges)]))
  for (const { key, quad, first, last, count } of rows) {
    for (const bin of bins.get(key)?.slice(first, last + 1) ?? []) bin.counts[quad] += count
  }
  return bins
}

const emptyBins = (edges: string[]): Bin[] =>
  edges.slice(0, -1).map((start, i) => ({
    start,
    end: edges[i + 1] ?? start,
    counts: Object.fromEntries(QuadClass.options.map((quad) => [quad, 0])) as Record<QuadClass, number>,
  }))
