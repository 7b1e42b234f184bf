import { Prisma } from '@/lib/db'
import type { EventListView } from '@/model/views/timeline-view'
import { countEvents } from './event-conditions'
import { cursorOf, readCursor } from './cursor'
import { readSummaries } from './event-summaries'

const page = 50

/** A page of the events that a condition on `event e` leaves, the newest first; `cursor` is the `next` of the page before. */
export async function readEventPage(matching: Prisma.Sql, cursor?: string): Promise<EventListView> {
  const [day, id] = readCursor(cursor)
  const after = day ? Prisma.sql`AND (e.starts_on, e.id) < (${day}::date, ${id})` : Prisma.empty
  const [events, total] = await Promise.all([
    readSummaries(Prisma.sql`WHERE ${matching} ${after} ORDER BY e.starts_on DESC, e.id DESC LIMIT ${page + 1}`),
    countEvents(matching),
  ])
  const shown = events.slice(0, page)
  const last = shown.at(-1)
  return { events: shown, total, next: events.length > page && last ? cursorOf(last.date.start, last.id) : null }
}
