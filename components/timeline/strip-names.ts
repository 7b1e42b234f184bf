import { fractionOf, type View } from './scale'
import { textWidth } from './text-width'
import { axisTicks } from './ticks'

/** Space before a name, in pixels: its rule and the gap. */
const LEAD = 5

/** The names under the overview, each with its place from 0 to 1; one that would be cut off at the right end is left out. */
export function stripNames(extent: View, width: number): { time: number; at: number; name: string }[] {
  return axisTicks(extent, width).flatMap(({ time, upper, lower }) => {
    const [name, at] = [[upper, lower].filter(Boolean).join(' '), Math.max(0, fractionOf(extent, time))]
    return name && at * width + LEAD + textWidth(name) <= width ? [{ time, at, name }] : []
  })
}
