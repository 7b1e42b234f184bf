import { markOutline, markShape, type MarkOutline, type MarkShape } from '@/components/event/mark-form'
import type { EventSummary } from '@/model/views/event-view'
import { laneHeight, type LaneItem, packLane, type PackedLane, type PlacedMark } from './lanes'
import { DAY, dayStart, fractionOf, type View } from './scale'
import { showsHours } from './ticks'

/** How an event is drawn in a view: ends in fractions of the plot. */
export type Extent = { shape: MarkShape; outline: MarkOutline; x0: number; x1: number }

/** Least length of a bar, in pixels: shorter it would pass for a dot. */
const BAR_LEAST = 14
const OFF = 60

/** Where an event stands in a view of `width` pixels. A day is a dot at its noon, but a pale stretch once hours are on the axis. */
export function eventExtent(event: EventSummary, view: View, width: number): Extent {
  const shape = markShape(event.date, event.modality)
  const outline = markOutline(event.modality)
  const start = dayStart(event.date.start)
  const after = event.date.end === null ? Infinity : dayStart(event.date.end) + DAY
  const time = event.date.precision === 'time' ? Date.parse(timeOf(event.date.edtf)) : NaN
  if (shape === 'dot') {
    if (Number.isFinite(time)) return { shape, outline, x0: fractionOf(view, time), x1: fractionOf(view, time) }
    if (showsHours(view, width)) return { shape: 'pale', outline, ...ends(start, after, view, width) }
    const noon = fractionOf(view, start + DAY / 2)
    return { shape, outline, x0: noon, x1: noon }
  }
  return { shape, outline, ...ends(start, shape === 'open' && event.date.end === event.date.start ? Infinity : after, view, width) }
}

const timeOf = (edtf: string): string => {
  const text = edtf.replace(/[?~%]/g, '')
  return /[Z+]|T.*-/.test(text) ? text : `${text}${text.length === 13 ? ':00' : ''}Z`
}

/** Ends of a bar, cut a little outside the view, so that lengths stay drawable at any zoom. */
function ends(start: number, after: number, view: View, width: number) {
  const left = fractionOf(view, start) * width
  const right = after === Infinity ? left + Math.max(BAR_LEAST, 34) : fractionOf(view, after) * width
  const short = Math.max(0, BAR_LEAST - (right - left)) / 2
  const cut = (x: number) => Math.min(2 * width + OFF, Math.max(-width - OFF, x)) / width
  return { x0: cut(left - short), x1: cut(right + short) }
}

export type LaneLayout = PackedLane & { key: string; top: number; height: number }

/** Height of a lane folded to a line, in pixels. */
export const FOLDED_HEIGHT = 38

/**
 * Lays out all lanes of a view, top to bottom. `held` fixes how many sub-rows a lane has (while the view moves, and at first paint),
 * so that nothing below it jumps; else a lane grows by what it holds up to `maxRows`. A folded lane has its marks in one row, without words.
 */
export function layoutLanes(lanes: { key: string; events: EventSummary[] }[], view: View, width: number, maxRows: number, held: Record<string, number> | null, folded: readonly string[] = []): LaneLayout[] {
  let top = 0
  return lanes.map(({ key, events }) => {
    const items = events.map((event): LaneItem => {
      const { x0, x1 } = eventExtent(event, view, width)
      return { id: event.id, x0: x0 * width, x1: x1 * width, label: event.title }
    })
    const packed = folded.includes(key) ? foldLane(items) : packGrowing(items, width, maxRows, held?.[key])
    const height = folded.includes(key) ? FOLDED_HEIGHT : laneHeight(packed.rows)
    const lane = { ...packed, key, top, height }
    top += height
    return lane
  })
}

function packGrowing(items: LaneItem[], width: number, maxRows: number, held: number | undefined): PackedLane {
  // What stands beside the view, ready for panning, makes no lane taller and takes nothing in view along into a cluster; what is too far off to be panned to is left out.
  const inView = items.filter((item) => item.x1 >= 0 && item.x0 <= width)
  const before = items.filter((item) => item.x1 < 0 && item.x1 > -width - OFF + 1)
  const after = items.filter((item) => item.x0 > width && item.x0 < 2 * width + OFF - 1)
  const rows = held ?? Math.max(1, packLane(inView, width, maxRows).rows)
  const packed = [before, inView, after].map((those) => packLane(those, width, rows))
  return { rows, marks: packed.flatMap(({ marks }) => marks), clusters: packed.flatMap(({ clusters }) => clusters) }
}

const foldLane = (items: LaneItem[]): PackedLane => ({ rows: 1, clusters: [], marks: items.map(({ id, x0, x1 }) => ({ id, x0, x1, row: 0, label: null, labelX: x1, over: false })) })

/** The lanes' sub-rows, to be held. */
export const rowsOf = (layout: LaneLayout[]): Record<string, number> => Object.fromEntries(layout.map((lane) => [lane.key, Math.max(1, lane.rows)]))

/** Marks of a lane in the order of time, as arrows step through them; clusters are no step. */
export const marksInOrder = (lane: LaneLayout): PlacedMark[] => [...lane.marks].sort((a, b) => a.x0 - b.x0 || a.row - b.row)
