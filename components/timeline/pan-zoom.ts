import { DAY, span, timeAt, type View } from './scale'

/** Six hours: closer than that, no article tells. */
export const CLOSEST = DAY / 4

/** The view `factor` times as long, with the time at `fraction` staying where it is; no closer than six hours. */
export function zoom(view: View, factor: number, fraction: number): View {
  const length = Math.max(CLOSEST, span(view) * factor)
  const from = timeAt(view, fraction) - fraction * length
  return { from, to: from + length }
}

/** The view moved by a fraction of its length; positive is later. */
export function pan(view: View, fraction: number): View {
  const by = span(view) * fraction
  return { from: view.from + by, to: view.to + by }
}

/** The view kept where there is something to see: no longer than the extent with a margin, and with its middle inside the extent. */
export function clamp(view: View, extent: View): View {
  const margin = span(extent) * 0.04 + DAY
  const length = Math.min(span(view), span(extent) + 2 * margin)
  const middle = Math.min(extent.to, Math.max(extent.from, (view.from + view.to) / 2))
  const centre = length >= span(extent) ? (extent.from + extent.to) / 2 : middle
  return { from: centre - length / 2, to: centre + length / 2 }
}

/** As long a view of the latest that is told: around today where the record reaches past it, else up to its end. */
export function latest(view: View, extent: View, today: number): View {
  const end = extent.to > today ? today + span(view) / 2 : extent.to + span(view) * 0.04
  return { from: end - span(view), to: end }
}

/** One edge of the view moved by a fraction of the extent, not past the other edge. */
export function moveEdge(view: View, edge: 'from' | 'to', time: number, extent: View): View {
  const least = Math.max(CLOSEST, span(extent) / 500)
  if (edge === 'from') return { from: Math.min(time, view.to - least), to: view.to }
  return { from: view.from, to: Math.max(time, view.from + least) }
}

/** The view on its way from one to another, `progress` from 0 to 1: length changes evenly by factors, so that a long zoom feels even. */
export function glide(from: View, to: View, progress: number): View {
  if (progress >= 1) return to
  const ease = 1 - (1 - progress) ** 3
  const length = span(from) * (span(to) / span(from)) ** ease
  const ratio = span(to) === span(from) ? ease : (length - span(from)) / (span(to) - span(from))
  const start = from.from + (to.from - from.from) * ratio
  return { from: start, to: start + length }
}

/** How far a released drag runs on, in pixels, after `ms`: `speed` in pixels a millisecond fades with a time constant of 220 ms. */
export const coast = (speed: number, ms: number): number => speed * 220 * (1 - Math.exp(-ms / 220))

/** Speed of a drag at its release, from its last 80 ms: [time in ms, x in pixels] in order; 0 where it had come to rest. */
export function releaseSpeed(track: [number, number][], now: number): number {
  const recent = track.filter(([time]) => now - time <= 80)
  const [first, last] = [recent[0], recent.at(-1)]
  if (!first || !last || last[0] - first[0] < 8) return 0
  return (last[1] - first[1]) / (last[0] - first[0])
}
