import { levelFor, tilesOf, viewBins } from '@/model/bin-levels'
import { filtersToParams, type Filters } from '@/model/filters'
import { plainLanes } from '@/model/lane-choice'
import { openEnd } from '@/model/resolved-event'
import type { TileView, TimelineView } from '@/model/views/timeline-view'
import { cached } from './cached'
import { getCensus, selectionOf, type Census } from './census/census'
import { toDays, toRange, type DayRange } from './census/days'
import { lanesOf } from './census/lanes-of'
import type { Selection } from './census/selection'
import { defaultWindow } from './default-window'
import { readLinksAmong } from './event-links'
import { summariesOf } from './event-summaries'
import { rankLanes, type Ranking } from './lane-list'
import { tileOf } from './tile'
import { firstDay, windowOf } from './window-of'

const mostEvents = 300
const mostLanes = 24
/** Lanes whose densities come with the answer: as many as the page shows at first. */
const firstLanes = 6

/** What the timeline draws under these filters: single events where the window holds up to 300, else only counts: see getTile. */
export const getTimeline = (filters: Filters, ranking: Ranking = plainLanes): Promise<TimelineView> =>
  cached(`timeline?${filtersToParams(filters)}&${ranking.order}&${ranking.pin.join('|')}`, (revision) => readTimeline(revision, filters, ranking))

async function readTimeline(revision: string, filters: Filters, ranking: Ranking): Promise<TimelineView> {
  const census = await getCensus(revision)
  const selection = await selectionOf(census, filters)
  const { extent, core, total } = selection
  const shared = { revision: census.revision, lanesBy: filters.lanes, total, articles: census.articles }
  if (!extent || !core) return { ...shared, extent: null, core: null, window: null, inWindow: 0, complete: true, overview: null, lanes: [], laneCount: 0, tiles: [], events: [], links: [] }
  const asked = windowOf(filters)
  const window = asked ? clamp(toRange(asked), extent) : toRange(defaultWindow(selection.startsByDay(), extent, mostEvents))
  const inWindow = selection.count(window)
  const complete = inWindow <= mostEvents
  // Single events are few, and so are the lanes that they stand in.
  const ranked = rankLanes(census, selection, filters, window, ranking, 0, complete ? Infinity : mostLanes)
  const lanes = ranked.lanes.map((lane) => ({ ...lane, events: [] }))
  const view = { ...shared, extent: toDays(extent), core: { ...toDays(core), before: selection.count({ first: extent.first, after: core.first }), after: selection.count({ first: core.after, after: extent.after }) }, window: toDays(window), inWindow, complete, overview: selection.overview, laneCount: ranked.total }
  return complete ? { ...view, tiles: [], ...(await withEvents(census, selection, window, lanes, filters)) } : { ...view, lanes, tiles: firstTiles(selection, filters, window, lanes), events: [], links: [] }
}

/** Open sides of a window end with the data. */
function clamp({ first, after }: DayRange, extent: DayRange): DayRange {
  const open = toRange({ from: firstDay, to: openEnd })
  const from = first === open.first ? Math.min(extent.first, after - 1) : first
  const until = after === open.after ? Math.max(extent.after, first + 1) : after
  return { first: from, after: until }
}

function firstTiles(selection: Selection, filters: Filters, window: DayRange, lanes: LaneCount[]): TileView[] {
  const level = levelFor(window.after - window.first, viewBins)
  const keys = lanes.slice(0, firstLanes).map(({ key }) => key)
  return tilesOf(level, window.first, window.after - 1).map((tile) => tileOf(selection, filters.lanes, { level, tile, keys }))
}

type LaneCount = { key: string; name: string; count: number }

/** The window's events, with those of its length, or a quarter of it, on either side where they are few enough, so that a drag finds them there. */
async function withEvents(census: Census, selection: Selection, window: DayRange, lanes: LaneCount[], filters: Filters): Promise<Pick<TimelineView, 'events' | 'lanes' | 'links'>> {
  const wider = [1, 1 / 4].map((share) => Math.ceil((window.after - window.first) * share)).map((margin) => ({ first: window.first - margin, after: window.after + margin }))
  const range = wider.find((range) => selection.count(range) <= mostEvents) ?? window
  const seqs = selection.newest(range, mostEvents).map(({ seq }) => seq).reverse()
  const [events, links] = await Promise.all([summariesOf(census, seqs), readLinksAmong(seqs)])
  const standing = lanesOf(census, filters.lanes, seqs)
  const places = new Map<string, number[]>()
  seqs.filter((seq) => events.has(seq)).forEach((seq, i) => standing.get(seq)?.forEach((key) => places.set(key, [...(places.get(key) ?? []), i])))
  const shown = seqs.flatMap((seq) => events.get(seq) ?? [])
  return { events: shown, links, lanes: lanes.map((lane) => ({ ...lane, events: places.get(lane.key) ?? [] })) }
}

