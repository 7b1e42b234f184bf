import { Prisma, db } from '@/lib/db'
import type { EventSummary } from '@/model/views/event-view'
import { findSummaries } from './event-summary'

/** The events that a statement picks, summed up, in its order. `rest` is all that follows FROM event e: condition, order and limit. */
export async function readSummaries(rest: Prisma.Sql): Promise<EventSummary[]> {
  const ids = (await db().$queryRaw<{ id: string }[]>`SELECT e.id FROM event e ${rest}`).map(({ id }) => id)
  const found = new Map((await findSummaries({ id: { in: ids } }, ids.length, [])).map((event) => [event.id, event]))
  return ids.flatMap((id) => found.get(id) ?? [])
}
