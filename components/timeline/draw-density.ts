import { eachBar } from './bins'
import { DAY, span, type View } from './scale'
import type { Piece } from './tile-store'

/** Draws bars up and down from the middle line of a canvas of `width` x `height` pixels; `colours` are those of the quad classes. */
export function drawDensity(context: CanvasRenderingContext2D, pieces: Piece[], view: View, width: number, height: number, peak: number, colours: string[]): void {
  const first = view.from / DAY
  const perDay = (width * DAY) / span(view)
  // One colour after the other: a change of colour costs more than a bar.
  const bars: number[][] = colours.map(() => [])
  for (const piece of pieces) {
    eachBar(piece, peak, height / 2 - 4, (quad, day, days, y, tall) => {
      const x = (day - first) * perDay
      if (x < width && x + days * perDay > 0) bars[quad]?.push(x, y, days * perDay, tall)
    })
  }
  context.clearRect(0, 0, width, height)
  bars.forEach((list, quad) => {
    context.fillStyle = colours[quad] ?? ''
    for (let i = 0; i < list.length; i += 4) context.fillRect(list[i] as number, height / 2 + (list[i + 1] as number), list[i + 2] as number, list[i + 3] as number)
  })
}
