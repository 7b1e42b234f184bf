import { Prisma } from '@/lib/db'
import { filtersToParams, type Filters } from '@/model/filters'
import type { EventListView } from '@/model/views/timeline-view'
import { cached } from './cached'
import { countMatching } from './count-matching'
import { cursorOf, readCursor } from './cursor'
import { readSummaries } from './event-summaries'
import { matchesInWindow } from './matching-events'

const page = 50

/** The events under these filters, the newest first; `cursor` is the `next` of the page before. */
export const getEventList = (filters: Filters, cursor?: string): Promise<EventListView> =>
  cached(`event-list?${filtersToParams(filters)}&cursor=${cursor ?? ''}`, () => readEventList(filters, cursor))

async function readEventList(filters: Filters, cursor?: string): Promise<EventListView> {
  const matching = matchesInWindow(filters)
  const [day, id] = readCursor(cursor)
  const after = day ? Prisma.sql`AND (e.starts_on, e.id) < (${day}::date, ${id})` : Prisma.empty
  const [events, total] = await Promise.all([
    readSummaries(Prisma.sql`WHERE ${matching} ${after} ORDER BY e.starts_on DESC, e.id DESC LIMIT ${page + 1}`),
    countMatching(matching),
  ])
  const shown = events.slice(0, page)
  const last = shown.at(-1)
  return { events: shown, total, next: events.length > page && last ? cursorOf(last.date.start, last.id) : null }
}
