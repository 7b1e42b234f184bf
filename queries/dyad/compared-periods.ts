import { db, Prisma } from '@/lib/db'
import type { Periods, Period } from '@/model/periods'
import { QuadClass } from '@/model/plover'
import { Direction, type PeriodTally } from '@/model/views/dyad-view'
import { happened, onDays } from '../event-conditions'
import { directed } from './directed'

const shift = (day: string, by: number) => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10)

/** Two periods side by side: those asked for; for one that is missing, the time before and since the day that halves what happened. None where nothing did. */
export async function readPeriods(a: string, b: string, matching: Prisma.Sql, asked: Periods): Promise<PeriodTally[]> {
  const halves = await readHalves(matching)
  const first = asked.first ?? halves?.[0]
  const second = asked.second ?? halves?.[1]
  return first && second ? Promise.all([first, second].map((period) => tally(a, b, matching, period))) : []
}

async function readHalves(matching: Prisma.Sql): Promise<[Period, Period] | null> {
  const [row] = await db().$queryRaw<{ first: string | null; middle: string | null; last: string | null }[]>`
    SELECT min(e.starts_on)::text AS first, percentile_disc(0.5) WITHIN GROUP (ORDER BY e.starts_on)::text AS middle, max(e.starts_on)::text AS last FROM event e WHERE ${matching} AND ${happened}`
  if (!row?.first || !row.middle || !row.last || row.middle === row.last) return null
  const period = (from: string, to: string): Period => ({ edtf: from === to ? from : `${from}/${to}`, from, to })
  return [period(row.first, row.middle), period(shift(row.middle, 1), row.last)]
}

type Row = { direction: Direction; quad: QuadClass; contact: boolean; events: number; sources: number; once: number; onceSources: number }

async function tally(a: string, b: string, matching: Prisma.Sql, { edtf, from, to }: Period): Promise<PeriodTally> {
  const source = directed(a, b)
  // Acts that went both ways stand in two rows: `once` counts them in the first only.
  const rows = await db().$queryRaw<Row[]>`
    SELECT ${source.key} AS direction, e.quad, e.type = 'CONSULT' AS contact, count(*)::int AS events,
      (count(*) FILTER (WHERE NOT (${source.key} = 'b-to-a' AND side.from_a AND side.to_b)))::int AS once,
      coalesce(sum(e.sources) FILTER (WHERE NOT (${source.key} = 'b-to-a' AND side.from_a AND side.to_b)), 0)::int AS "onceSources"
    FROM ${source.from} WHERE ${matching} AND ${happened} AND ${onDays({ from, to })} GROUP BY 1, 2, 3`
  const sum = (of: (row: Row) => number, keep: (row: Row) => boolean = () => true) => rows.filter(keep).reduce((total, row) => total + of(row), 0)
  return {
    edtf, from, to,
    events: sum((row) => row.once),
    sources: sum((row) => row.onceSources),
    contacts: sum((row) => row.once, (row) => row.contact),
    quads: Object.fromEntries(QuadClass.options.map((quad) => [quad, sum((row) => row.once, (row) => row.quad === quad)])) as PeriodTally['quads'],
    directions: Object.fromEntries(Direction.options.map((way) => [way, sum((row) => row.events, (row) => row.direction === way)])) as PeriodTally['directions'],
  }
}
