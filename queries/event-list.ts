import { filtersToParams, type Filters } from '@/model/filters'
import type { EventListView } from '@/model/views/timeline-view'
import { cached } from './cached'
import { getCensus, selectionOf, type Census } from './census/census'
import { dayNumber, isoDay, toRange } from './census/days'
import type { Selection } from './census/selection'
import { cursorOf, readCursor } from './cursor'
import { summariesOf } from './event-summaries'
import { windowOf } from './window-of'

const page = 50

/** The events under these filters, the newest first; `cursor` is the `next` of the page before. */
export const getEventList = (filters: Filters, cursor?: string, size = page): Promise<EventListView> =>
  cached(`event-list?${filtersToParams(filters)}&cursor=${cursor ?? ''}&size=${size}`, async (revision) => pageOf(await getCensus(revision), filters, (selection) => selection, size, cursor))

/** A page of the events under these filters, or of `those` among them. */
export async function pageOf(census: Census, filters: Filters, those: (selection: Selection) => Selection, size = page, cursor?: string): Promise<EventListView> {
  const selection = those(await selectionOf(census, filters))
  const asked = windowOf(filters)
  const window = asked ? toRange(asked) : { first: -Infinity, after: Infinity }
  const [day, seq] = readCursor(cursor)
  const places = selection.newest(window, size + 1, day ? { day: dayNumber(day), seq: Number(seq) } : undefined)
  const shown = places.slice(0, size)
  const events = await summariesOf(census, shown.map((place) => place.seq))
  const last = shown.at(-1)
  return {
    events: shown.flatMap((place) => events.get(place.seq) ?? []),
    total: asked ? selection.count(toRange(asked)) : selection.total,
    next: places.length > size && last ? cursorOf(isoDay(last.day), String(last.seq)) : null,
  }
}
