import type { MarkOutline } from '@/components/event/mark-form'
import { QuadClass } from '@/model/plover'
import type { EventSummary } from '@/model/views/event-view'
import { LABEL_OFFSET, rowMiddle } from './lanes'
import { eventExtent, type LaneLayout } from './layout-lanes'
import type { View } from './scale'

/** What marks are drawn with: the quad classes' colours in the order of `QuadClass`, the ground, and the words. */
export type Palette = { quads: string[]; card: string; ink: string }

const RADIUS = 5

/**
 * Draws a lane's marks for a view in motion, in the sub-rows that they had at rest: the same forms as MarkView and ClusterView, without what can be
 * clicked. While the length of the view changes, laying out a few hundred SVG marks at each frame would be too slow.
 */
export function drawMarks(context: CanvasRenderingContext2D, lane: LaneLayout, events: Map<string, EventSummary>, view: View, width: number, height: number, palette: Palette): void {
  context.clearRect(0, 0, width, height)
  context.font = '12px "Inter Variable", sans-serif'
  for (const { ids, row } of lane.clusters) {
    const event = events.get(ids[0] ?? '')
    if (event) drawCluster(context, eventExtent(event, view, width).x0 * width, rowMiddle(row), ids.length, palette, quadOf(event))
  }
  for (const mark of lane.marks) {
    const event = events.get(mark.id)
    if (!event) continue
    const extent = eventExtent(event, view, width)
    const [x0, x1] = [extent.x0 * width, extent.x1 * width]
    if (x1 < -20 || x0 > width + 20) continue
    const y = rowMiddle(mark.row) + (mark.over ? 7 : 0)
    context.fillStyle = context.strokeStyle = palette.quads[quadOf(event)] ?? ''
    if (extent.shape === 'dot') drawDot(context, x0, y, extent.outline, palette.card)
    else drawBar(context, x0, x1, y, extent.outline, extent.shape === 'pale' || extent.shape === 'inferred', palette.card)
    if (mark.label === null) continue
    context.fillStyle = palette.ink
    context.fillText(mark.label, mark.over ? Math.max(x0, 4) : x1 + LABEL_OFFSET, rowMiddle(mark.row) + (mark.over ? 0 : 4))
  }
}

const quadOf = (event: EventSummary) => QuadClass.options.indexOf(event.quad)

function drawDot(context: CanvasRenderingContext2D, x: number, y: number, outline: MarkOutline, card: string) {
  context.beginPath()
  context.arc(x, y, outline === 'solid' ? RADIUS : RADIUS - 0.75, 0, 2 * Math.PI)
  if (outline === 'solid') return context.fill()
  const colour = context.fillStyle
  context.fillStyle = card
  context.fill()
  context.fillStyle = colour
  context.lineWidth = 1.75
  context.setLineDash(outline === 'dashed' ? [2.4, 2] : [])
  context.stroke()
  context.setLineDash([])
  if (outline === 'dotted-centre') {
    context.beginPath()
    context.arc(x, y, RADIUS * 0.36, 0, 2 * Math.PI)
    context.fill()
  }
  if (outline === 'crossed') {
    const arm = RADIUS * 0.52
    context.beginPath()
    context.moveTo(x - arm, y - arm)
    context.lineTo(x + arm, y + arm)
    context.moveTo(x + arm, y - arm)
    context.lineTo(x - arm, y + arm)
    context.stroke()
  }
}

function drawBar(context: CanvasRenderingContext2D, x0: number, x1: number, y: number, outline: MarkOutline, pale: boolean, card: string) {
  context.beginPath()
  context.roundRect(x0, y - 3.5, Math.max(1, x1 - x0), 7, 3.5)
  const colour = context.fillStyle
  context.globalAlpha = pale ? 0.28 : 1
  if (outline !== 'solid' && !pale) context.fillStyle = card
  context.fill()
  context.globalAlpha = 1
  context.fillStyle = colour
  if (outline === 'solid') return
  context.lineWidth = 1.5
  context.setLineDash(outline === 'dashed' ? [3, 2.5] : [])
  context.stroke()
  context.setLineDash([])
}

function drawCluster(context: CanvasRenderingContext2D, x: number, y: number, count: number, palette: Palette, quad: number) {
  context.beginPath()
  context.arc(x, y, 9.5, 0, 2 * Math.PI)
  context.fillStyle = palette.card
  context.fill()
  context.strokeStyle = palette.quads[quad] ?? ''
  context.lineWidth = 3
  context.stroke()
  context.fillStyle = palette.ink
  context.textAlign = 'center'
  context.fillText(count > 99 ? '99+' : String(count), x, y + 4)
  context.textAlign = 'start'
}
