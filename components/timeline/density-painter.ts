import { readablePeak } from './bins'
import { drawDensity } from './draw-density'
import { quadColours } from './quad-colours'
import type { View } from './scale'
import type { TileStore } from './tile-store'

/** How much of the way to a new scale of heights each frame goes, so that bars grow instead of jumping. */
const EASE = 0.22

/** Draws the densities of the lanes on their canvases, all to one scale of heights. Nothing of it passes through React. */
export class DensityPainter {
  private readonly canvases = new Map<string, HTMLCanvasElement>()
  private store: TileStore | null = null
  private colours: string[] | null = null
  private peak = 0
  private frame = 0

  constructor(private readonly now: { readonly current: View }) {}

  /** Draws at the next frame. */
  readonly soon = (): void => {
    cancelAnimationFrame(this.frame)
    this.frame = requestAnimationFrame(this.draw)
  }

  readonly stop = (): void => cancelAnimationFrame(this.frame)

  /** Reads the theme's colours anew, and draws. */
  readonly onTheme = (): void => {
    this.colours = null
    this.soon()
  }

  take(store: TileStore): void {
    this.store = store
    this.soon()
  }

  /** The canvas of a lane, null where it goes. */
  setCanvas(key: string, canvas: HTMLCanvasElement | null): void {
    if (canvas) this.canvases.set(key, canvas)
    else this.canvases.delete(key)
    this.soon()
  }

  private readonly draw = (): void => {
    const lanes = [...this.canvases].map(([key, canvas]) => ({ canvas, pieces: this.store?.pieces(key, this.now.current) ?? [] }))
    if (lanes.length === 0) return
    const target = readablePeak(lanes.flatMap(({ pieces }) => pieces), this.now.current)
    const far = this.peak > 0 && Math.abs(target / this.peak - 1) > 0.01 && !window.matchMedia('(prefers-reduced-motion: reduce)').matches
    this.peak = far ? this.peak + (target - this.peak) * EASE : target
    this.colours ??= quadColours()
    for (const { canvas, pieces } of lanes) {
      const context = fitCanvas(canvas, canvas.clientWidth, canvas.clientHeight)
      if (context) drawDensity(context, pieces, this.now.current, canvas.clientWidth, canvas.clientHeight, this.peak, this.colours)
    }
    if (far) this.frame = requestAnimationFrame(this.draw)
  }
}

/** The context of a canvas that has as many pixels as the screen shows of it, in CSS pixels. */
export function fitCanvas(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D | null {
  const ratio = window.devicePixelRatio || 1
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)]
  if (canvas.width !== wide) canvas.width = wide
  if (canvas.height !== high) canvas.height = high
  const context = canvas.getContext('2d')
  context?.setTransform(ratio, 0, 0, ratio, 0, 0)
  return context
}
