import type { EventSummary } from '@/model/views/event-view'
import { fitCanvas } from './density-painter'
import { drawMarks, type Palette } from './draw-marks'
import type { LaneLayout } from './layout-lanes'
import { quadColours, resolveColours } from './quad-colours'
import { span, type View } from './scale'

/** Marks as they were laid out for a view at rest. */
export type MarksPicture = { lanes: LaneLayout[]; events: Map<string, EventSummary>; view: View; width: number }

/**
 * Moves marks that were laid out with the view in motion, without React: a drag shifts them as they are, so that no label changes its row under
 * the pointer; while the length of the view changes, canvases draw them in their rows.
 */
export class MarksPainter {
  private readonly canvases = new Map<string, HTMLCanvasElement>()
  private palette: Palette | null = null
  private frame = 0
  private area: HTMLElement | null = null
  private picture: MarksPicture | null = null

  constructor(private readonly now: { readonly current: View }) {}

  setCanvas(key: string, canvas: HTMLCanvasElement | null): void {
    if (canvas) this.canvases.set(key, canvas)
    else this.canvases.delete(key)
  }

  /** The picture to move from now on, in the element that holds the lanes; `atRest` puts it back in its place. */
  take(area: HTMLElement | null, picture: MarksPicture, atRest: boolean): void {
    this.area = area
    this.picture = picture
    if (!atRest) return
    cancelAnimationFrame(this.frame)
    this.palette = null
    this.shift(null)
    if (area) delete area.dataset.zooming
  }

  readonly soon = (): void => {
    cancelAnimationFrame(this.frame)
    this.frame = requestAnimationFrame(this.follow)
  }

  readonly stop = (): void => cancelAnimationFrame(this.frame)

  /** Moves the lanes' pictures sideways, as layers of their own, which needs no painting; null puts them back. */
  private shift(pixels: number | null): void {
    for (const element of this.area?.querySelectorAll<HTMLElement>('[data-shifting]') ?? []) {
      element.style.willChange = pixels === null ? '' : 'transform'
      element.style.transform = pixels === null ? '' : `translateX(${pixels}px)`
    }
  }

  private readonly follow = (): void => {
    const { area, picture, now } = this
    if (!area || !picture || picture.lanes.length === 0) return
    const sameLength = Math.abs(span(now.current) / span(picture.view) - 1) < 1e-9
    if (sameLength) return this.shift(((picture.view.from - now.current.from) / span(picture.view)) * picture.width)
    area.dataset.zooming = ''
    this.palette ??= paletteNow()
    for (const lane of picture.lanes) {
      const canvas = this.canvases.get(lane.key)
      const context = canvas && fitCanvas(canvas, picture.width, lane.height)
      if (context) drawMarks(context, lane, picture.events, now.current, picture.width, lane.height, this.palette)
    }
  }
}

function paletteNow(): Palette {
  const [card = '', ink = ''] = resolveColours(['var(--card)', 'var(--ink)'])
  return { quads: quadColours(), card, ink }
}
