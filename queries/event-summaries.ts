import { Prisma, db } from '@/lib/db'
import type { EventSummary } from '@/model/views/event-view'
import { findSummaries, getCountryNames, summarySelect, toEventSummary } from './event-summary'

/** The events that a statement picks, summed up, in its order. `rest` is all that follows FROM event e: condition, order and limit. */
export async function readSummaries(rest: Prisma.Sql): Promise<EventSummary[]> {
  const ids = (await db().$queryRaw<{ id: string }[]>`SELECT e.id FROM event e ${rest}`).map(({ id }) => id)
  const found = new Map((await findSummaries({ id: { in: ids } }, ids.length, [])).map((event) => [event.id, event]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** The events of some places of the census, summed up, by their `seq`. */
export async function summariesOf(seqs: number[]): Promise<Map<number, EventSummary>> {
  if (seqs.length === 0) return new Map()
  const [rows, names] = await Promise.all([db().event.findMany({ where: { seq: { in: seqs } }, select: { ...summarySelect, seq: true } }), getCountryNames()])
  return new Map(rows.map((row) => [row.seq, toEventSummary(row, names)]))
}
