import { Prisma, db } from '@/lib/db'
import { filtersToParams, type Filters } from '@/model/filters'
import { openEnd } from '@/model/resolved-event'
import type { EventSummary } from '@/model/views/event-view'
import type { Lane, TimelineView } from '@/model/views/timeline-view'
import { binEdges } from './bin-edges'
import { readBins } from './bins'
import { cached } from './cached'
import { countMatching } from './count-matching'
import { defaultWindow, type DayCount } from './default-window'
import { readSummaries } from './event-summaries'
import { firstDay, laneSource, matches, touches, windowOf, type Days } from './matching-events'
import { namesOf } from './names-of'

const mostEvents = 400
const mostLanes = 24

/** What the timeline draws under these filters: single events where the window holds up to 400, else bins a lane. */
export const getTimeline = (filters: Filters): Promise<TimelineView> => cached(`timeline?${filtersToParams(filters)}`, () => readTimeline(filters))

async function readTimeline(filters: Filters): Promise<TimelineView> {
  const matching = matches(filters)
  const [spread, articles] = await Promise.all([readSpread(matching), db().article.count()])
  const { extent, total } = spread
  if (!extent) {
    return { lanesBy: filters.lanes, extent, window: null, total: 0, inWindow: 0, articles, complete: true, overview: [], lanes: [], laneCount: 0, events: [] }
  }
  const window = clamp(windowOf(filters) ?? defaultWindow(spread.days, extent), extent)
  const [inWindow, overview, lanes] = await Promise.all([countMatching(Prisma.sql`${matching} AND ${touches(window)}`), readBins(matching, binEdges(extent, 200)), readLanes(matching, window, filters)])
  const complete = inWindow <= mostEvents
  const shown = lanes.slice(0, mostLanes)
  const drawn = complete ? await withEvents(matching, window, inWindow, shown, filters) : { events: [], lanes: await withBins(matching, window, shown, filters) }
  return { lanesBy: filters.lanes, extent, window, total, inWindow, articles, complete, overview: overview.get('') ?? [], laneCount: lanes.length, ...drawn }
}

/** First and last day of all that matches, how many there are, and how many begin on each day. An open end does not stretch the extent. */
async function readSpread(matching: Prisma.Sql): Promise<{ extent: Days | null; total: number; days: DayCount[] }> {
  const rows = await db().$queryRaw<{ day: string; count: number; last: string }[]>`
    SELECT e.starts_on::text AS day, count(*)::int AS count, max(CASE WHEN e.ends_on = ${openEnd}::date THEN e.starts_on ELSE e.ends_on END)::text AS last
    FROM event e WHERE ${matching} GROUP BY e.starts_on ORDER BY e.starts_on`
  const first = rows[0]
  const last = rows.reduce((latest, row) => (row.last > latest ? row.last : latest), '')
  return { extent: first ? { from: first.day, to: last } : null, total: rows.reduce((sum, row) => sum + row.count, 0), days: rows }
}

/** Open sides of a window end with the data. */
const clamp = (window: Days, extent: Days): Days => {
  const from = window.from === firstDay ? extent.from : window.from
  const to = window.to === openEnd ? extent.to : window.to
  return from <= to ? { from, to } : { from: window.to === openEnd ? from : to, to: window.to === openEnd ? from : to }
}

type LaneCount = { key: string; name: string; count: number }

/** All lanes that have an event in the window, with exact counts: those that the filters name first, then the fullest; names for those that are shown. */
async function readLanes(matching: Prisma.Sql, window: Days, filters: Filters): Promise<LaneCount[]> {
  const { from, key } = laneSource(filters.lanes)
  const rows = await db().$queryRaw<{ key: string; count: number }[]>`
    SELECT ${key} AS key, count(*)::int AS count FROM ${from} WHERE ${matching} AND ${touches(window)} GROUP BY 1 ORDER BY ${key} = ANY(${filters[filters.lanes]}) DESC, 2 DESC, 1`
  const names = await namesOf(filters.lanes, rows.slice(0, mostLanes).map((row) => row.key))
  return rows.map((row) => ({ ...row, name: names.get(row.key) ?? row.key }))
}

/** The window's events, with a quarter of its length on either side where there is room, so that a short drag finds them there. */
async function withEvents(matching: Prisma.Sql, window: Days, inWindow: number, lanes: LaneCount[], filters: Filters): Promise<Pick<TimelineView, 'events' | 'lanes'>> {
  const wider = widen(window)
  const range = inWindow < mostEvents && (await countMatching(Prisma.sql`${matching} AND ${touches(wider)}`)) <= mostEvents ? wider : window
  const rest = Prisma.sql`WHERE ${matching} AND ${touches(range)} ORDER BY e.starts_on, e.id LIMIT ${mostEvents}`
  const events = await readSummaries(rest)
  const keys = await keysOf(events, filters)
  return { events, lanes: lanes.map((lane) => ({ ...lane, bins: [], events: events.flatMap((event, i) => (keys.get(event.id)?.has(lane.key) ? [i] : [])) })) }
}

async function keysOf(events: EventSummary[], filters: Filters): Promise<Map<string, Set<string>>> {
  const { from, key } = laneSource(filters.lanes)
  const rows = await db().$queryRaw<{ id: string; key: string }[]>`SELECT e.id, ${key} AS key FROM ${from} WHERE e.id = ANY(${events.map(({ id }) => id)})`
  const keys = new Map<string, Set<string>>(events.map(({ id }) => [id, new Set()]))
  for (const row of rows) keys.get(row.id)?.add(row.key)
  return keys
}

/** Bins that hold nothing are left out: at 24 lanes they would be most of the answer. */
async function withBins(matching: Prisma.Sql, window: Days, lanes: LaneCount[], filters: Filters): Promise<Lane[]> {
  const bins = await readBins(matching, binEdges(window, 100), { kind: filters.lanes, keys: lanes.map(({ key }) => key) })
  return lanes.map((lane) => ({ ...lane, events: [], bins: (bins.get(lane.key) ?? []).filter(({ counts }) => Object.values(counts).some((n) => n > 0)) }))
}

function widen({ from, to }: Days): Days {
  const margin = Math.ceil((Date.parse(to) - Date.parse(from)) / 4 / 86_400_000) * 86_400_000
  const day = (ms: number) => new Date(ms).toISOString().slice(0, 10)
  return { from: day(Date.parse(from) - margin), to: day(Date.parse(to) + margin) }
}
