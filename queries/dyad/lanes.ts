import { Prisma, db } from '@/lib/db'
import { QuadClass } from '@/model/plover'
import { Direction, type DyadView } from '@/model/views/dyad-view'
import { countEvents } from '../event-conditions'
import { directed } from './directed'

const mostUnits = 600

type Unit = DyadView['units'][number]

/** What went which way: counts a month, quad class and direction, and the events themselves, oldest first, where they are 600 or fewer. */
export async function readDirections(a: string, b: string, condition: Prisma.Sql): Promise<Pick<DyadView, 'ways' | 'units'>> {
  const { from, key } = directed(a, b)
  const [ways, count] = await Promise.all([
    db().$queryRaw<DyadView['ways']>`
      SELECT ${key} AS direction, to_char(e.starts_on, 'YYYY-MM') AS month, e.quad, count(*)::int AS events FROM ${from} WHERE ${condition} GROUP BY 1, 2, 3 ORDER BY 2, 1, 3`,
    countEvents(condition),
  ])
  if (count > mostUnits) return { ways, units: [] }
  const rows = await db().$queryRaw<(Omit<Unit, 'direction' | 'quad'> & { direction: string; quad: string })[]>`
    SELECT e.id, e.title, e.edtf, e.starts_on::text AS start, e.quad, e.modality, ${key} AS direction FROM ${from} WHERE ${condition} ORDER BY e.starts_on, e.id`
  return { ways, units: rows.map((row) => ({ ...row, direction: Direction.parse(row.direction), quad: QuadClass.parse(row.quad) })) }
}
