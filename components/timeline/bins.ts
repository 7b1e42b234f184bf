import type { QuadClass } from '@/model/plover'
import type { Bin } from '@/model/views/timeline-view'
import { DAY, dayStart } from './scale'

/** Paths of a density picture, one a quad class: x in days since `origin`, y in pixels from the baseline, up for cooperation. */
export type DensityPaths = Record<QuadClass, string>

const length = (bin: Bin): number => Math.max(1, (dayStart(bin.end) - dayStart(bin.start)) / DAY)
const of = (bin: Bin, quad: QuadClass): number => bin.counts[quad] ?? 0

export const cooperation = (bin: Bin): number => of(bin, 'verbal-cooperation') + of(bin, 'material-cooperation')
export const conflict = (bin: Bin): number => of(bin, 'verbal-conflict') + of(bin, 'material-conflict')
export const binTotal = (bin: Bin): number => cooperation(bin) + conflict(bin)

/** The most events a day that any bin has on either side of the line; at least a tiny bit, so that one can divide by it. */
export const densestDay = (bins: Bin[]): number => bins.reduce((most, bin) => Math.max(most, cooperation(bin) / length(bin), conflict(bin) / length(bin)), 1e-9)

/**
 * Bars of bins as four paths. Height counts events a day, so that bins of unlike length compare; acts stand next to the line, words beyond them.
 * A bin that holds anything is at least a pixel high. `peak` is the density that reaches `height`.
 */
export function densityPaths(bins: Bin[], origin: number, peak: number, height: number): DensityPaths {
  const paths: DensityPaths = { 'verbal-cooperation': '', 'material-cooperation': '', 'verbal-conflict': '', 'material-conflict': '' }
  for (const bin of bins) {
    const days = length(bin)
    const x = (dayStart(bin.start) - origin) / DAY + days * 0.06
    const width = days * 0.88
    stack(paths, ['material-cooperation', 'verbal-cooperation'], bin, x, width, days, (height / peak) * -1, height)
    stack(paths, ['material-conflict', 'verbal-conflict'], bin, x, width, days, height / peak, height)
  }
  return paths
}

function stack(paths: DensityPaths, quads: [QuadClass, QuadClass], bin: Bin, x: number, width: number, days: number, perDay: number, height: number) {
  const sign = Math.sign(perDay)
  const total = of(bin, quads[0]) + of(bin, quads[1])
  if (total === 0) return
  const whole = Math.min(height, Math.max(1, (Math.abs(perDay) * total) / days))
  let at = sign * 0.5
  for (const quad of quads) {
    const part = round(sign * whole * (of(bin, quad) / total))
    if (part !== 0) paths[quad] += `M${round(x)} ${round(at)}h${round(width)}v${part}h${round(-width)}z`
    at += part
  }
}

const round = (n: number): number => Math.round(n * 100) / 100

/** The bin that holds a time, if one does. */
export const binAt = (bins: Bin[], time: number): Bin | undefined => bins.find((bin) => dayStart(bin.start) <= time && time < dayStart(bin.end))
