import { countWords } from '@/lib/date-words'
import type { MarkOutline } from '@/components/event/mark-form'
import { QuadClass } from '@/model/plover'
import type { EventSummary } from '@/model/views/event-view'
import { densityPaths, readablePeak } from './bins'
import type { Palette } from './draw-marks'
import { rowMiddle } from './lanes'
import { eventExtent, type LaneLayout } from './layout-lanes'
import { DAY, fractionOf, span, type View } from './scale'
import { axisTicks } from './ticks'
import type { Piece } from './tile-store'

/** A lane of a picture: laid out marks, or the pieces of its density. */
export type PictureLane = { name: string; count: number; height: number; layout?: LaneLayout; pieces?: Piece[] }
export type Picture = { title: string; words: string; lanes: PictureLane[]; events: Map<string, EventSummary>; view: View; width: number; palette: Palette; muted: string }

const NAMES = 148
const HEAD = 96

/** The view as an SVG file of its own: title, what it shows in words, axis, lanes. Colours are those of the theme that it was made in. */
export function pictureSvg(picture: Picture): string {
  const { title, words, lanes, events, view, width, palette, muted } = picture
  const peak = readablePeak(lanes.flatMap(({ pieces }) => pieces ?? []), view)
  const full = width + NAMES
  const ticks = axisTicks(view, width).filter(({ time }) => time >= view.from && time < view.to)
  let top = HEAD
  const rows = lanes.map((lane) => {
    const at = top
    top += lane.height
    const body = lane.layout ? marks(lane.layout, events, view, width, palette) : density(lane.pieces ?? [], view, width, lane.height, peak, palette)
    return `<g transform="translate(0 ${at})"><line x2="${full}" y1="0.5" y2="0.5" stroke="${muted}" stroke-opacity="0.3"/>${words14(16, 25, lane.name, palette.ink, 600)}${words12(16, 42, countWords(lane.count, 'event'), muted)}<svg x="${NAMES}" width="${width}" height="${lane.height}">${body}</svg></g>`
  })
  const axis = ticks.map(({ time, upper, lower }) => {
    const x = NAMES + fractionOf(view, time) * width
    return `<line x1="${round(x)}" x2="${round(x)}" y1="${HEAD}" y2="${top}" stroke="${muted}" stroke-opacity="0.22"/>${words12(x + 4, HEAD - 10, [upper, lower].filter(Boolean).join(' '), muted)}`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${full}" height="${top + 16}" viewBox="0 0 ${full} ${top + 16}" font-family="Inter, Arial, sans-serif"><title>${escaped(title)}</title><rect width="100%" height="100%" fill="${palette.card}"/><text x="16" y="32" font-family="'Source Serif 4', Georgia, serif" font-size="21" font-weight="600" fill="${palette.ink}">${escaped(title)}</text>${words12(16, 54, words, muted)}${axis.join('')}${rows.join('')}</svg>`
}

const round = (n: number) => Math.round(n * 100) / 100
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
const words12 = (x: number, y: number, text: string, colour: string) => `<text x="${round(x)}" y="${y}" font-size="12" fill="${colour}">${escaped(text)}</text>`
const words14 = (x: number, y: number, text: string, colour: string, weight: number) => `<text x="${x}" y="${y}" font-size="14" font-weight="${weight}" fill="${colour}">${escaped(text)}</text>`

function density(pieces: Piece[], view: View, width: number, height: number, peak: number, palette: Palette): string {
  const origin = Math.floor(view.from / DAY)
  const paths = densityPaths(pieces, origin, peak, height / 2 - 4).map((path, quad) => path && `<path d="${path}" fill="${palette.quads[quad]}"/>`)
  return `<svg width="${width}" height="${height}" viewBox="${view.from / DAY - origin} ${-height / 2} ${span(view) / DAY} ${height}" preserveAspectRatio="none">${paths.join('')}</svg>`
}

function marks(layout: LaneLayout, events: Map<string, EventSummary>, view: View, width: number, palette: Palette): string {
  const clusters = layout.clusters.map(({ ids, x, row }) => {
    const colour = palette.quads[QuadClass.options.indexOf(events.get(ids[0] ?? '')?.quad ?? 'verbal-cooperation')]
    return `<circle cx="${round(x)}" cy="${rowMiddle(row)}" r="9.5" fill="${palette.card}" stroke="${colour}" stroke-width="3"/><text x="${round(x)}" y="${rowMiddle(row) + 4}" font-size="11" font-weight="600" text-anchor="middle" fill="${palette.ink}">${ids.length > 99 ? '99+' : ids.length}</text>`
  })
  const singles = layout.marks.flatMap((mark) => {
    const event = events.get(mark.id)
    if (!event) return []
    const { shape, outline, x0, x1 } = eventExtent(event, view, width)
    const colour = palette.quads[QuadClass.options.indexOf(event.quad)] ?? ''
    const y = rowMiddle(mark.row)
    const label = mark.label === null ? '' : words12(mark.labelX, mark.over ? y : y + 4, mark.label, palette.ink)
    const form = shape === 'dot' ? dot(x0 * width, y, outline, colour, palette.card) : bar(x0 * width, x1 * width, mark.over ? y + 7 : y, outline, shape === 'pale' || shape === 'inferred', colour, palette.card)
    return [form + label]
  })
  return [...clusters, ...singles].join('')
}

const dash = (outline: MarkOutline) => (outline === 'dashed' ? ' stroke-dasharray="2.4 2"' : '')

function dot(x: number, y: number, outline: MarkOutline, colour: string, card: string): string {
  if (outline === 'solid') return `<circle cx="${round(x)}" cy="${y}" r="5" fill="${colour}"/>`
  const ring = `<circle cx="${round(x)}" cy="${y}" r="4.25" fill="${card}" stroke="${colour}" stroke-width="1.75"${dash(outline)}/>`
  if (outline === 'dotted-centre') return `${ring}<circle cx="${round(x)}" cy="${y}" r="1.8" fill="${colour}"/>`
  return outline === 'crossed' ? `${ring}<path d="M${round(x - 2.6)} ${y - 2.6}l5.2 5.2m0-5.2l-5.2 5.2" stroke="${colour}" stroke-width="1.5"/>` : ring
}

function bar(x0: number, x1: number, y: number, outline: MarkOutline, pale: boolean, colour: string, card: string): string {
  const filled = outline === 'solid' || pale
  return `<rect x="${round(x0)}" y="${y - 3.5}" width="${round(Math.max(1, x1 - x0))}" height="7" rx="3.5" fill="${filled ? colour : card}" fill-opacity="${pale ? 0.28 : 1}"${outline === 'solid' ? '' : ` stroke="${colour}" stroke-width="1.5"${dash(outline)}`}/>`
}
