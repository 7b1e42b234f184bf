'use client'

import { memo, useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { isoDateWords, rangeWords } from '@/lib/date-words'
import type { Density, TimelineView } from '@/model/views/timeline-view'
import { densityPaths, readablePeak } from './bins'
import { DensitySvg } from './density-svg'
import { moveEdge, pan, zoom } from './pan-zoom'
import { DAY, daysOfView, fractionOf, percent, span, timeAt, viewOfDays, type View } from './scale'
import { StripYears } from './strip-years'
import styles from './timeline.module.css'
import { pieceOf } from './tile-store'
import { useLiveView, type ViewControl } from './use-view'

type Grip = 'from' | 'to' | 'both'
type Props = { overview: Density | null; core: NonNullable<TimelineView['core']>; whole: View; control: ViewControl }

/**
 * The whole range at once, cooperation up, conflict down, with a brush on the window in view: dragged, resized by its handles, or moved by keys. A few events
 * that lie far from all others are told in words at its ends.
 */
export function OverviewStrip({ overview, core, whole, control }: Props) {
  const extent = useMemo(() => viewOfDays(core.from, core.to), [core.from, core.to])
  const strip = useRef<HTMLDivElement>(null)
  const grip = useRef<{ what: Grip; x: number; view: View } | null>(null)
  const { set, glideTo } = control
  const view = useLiveView(control)
  const left = Math.max(0, Math.min(1, fractionOf(extent, view.from)))
  const right = Math.max(left, Math.min(1, fractionOf(extent, view.to)))
  const far = { before: core.before && view.from >= extent.from ? core.before : 0, after: core.after && view.to <= extent.to ? core.after : 0 }

  const timeUnder = (x: number) => {
    const box = strip.current?.getBoundingClientRect()
    return box ? timeAt(extent, (x - box.left) / box.width) : extent.from
  }
  const grab = (event: PointerEvent<HTMLElement>, what: Grip) => {
    if (event.button !== 0) return
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    grip.current = { what, x: event.clientX, view }
  }
  const drag = (event: PointerEvent<HTMLElement>) => {
    const held = grip.current
    if (!held) return
    event.stopPropagation()
    const by = timeUnder(event.clientX) - timeUnder(held.x)
    if (held.what === 'both') set({ from: held.view.from + by, to: held.view.to + by })
    else set(moveEdge(held.view, held.what, held.view[held.what] + by, whole))
  }
  const drop = () => {
    grip.current = null
  }
  const jump = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || event.target !== event.currentTarget) return
    const middle = timeUnder(event.clientX)
    glideTo({ from: middle - span(view) / 2, to: middle + span(view) / 2 })
  }
  const onKey = (event: KeyboardEvent, what: Grip) => {
    const way = { ArrowLeft: -1, ArrowDown: -1, PageDown: -10, ArrowRight: 1, ArrowUp: 1, PageUp: 10 }[event.key]
    if (way !== undefined) {
      event.preventDefault()
      event.stopPropagation()
      const step = Math.max(DAY, span(extent) / 100) * way
      if (what === 'both') glideTo(pan(view, way * 0.1))
      else set(moveEdge(view, what, view[what] + step, whole))
    } else if (event.key === 'Home' || event.key === 'End') {
      event.preventDefault()
      event.stopPropagation()
      const start = event.key === 'Home'
      if (what === 'both') glideTo(start ? { from: whole.from, to: whole.from + span(view) } : { from: whole.to - span(view), to: whole.to })
      else if (start === (what === 'from')) set({ ...view, [what]: whole[what] })
    } else if (event.key === '+' || event.key === '=') glideTo(zoom(view, 0.6, 0.5))
    else if (event.key === '-') glideTo(zoom(view, 1 / 0.6, 0.5))
  }
  const days = { ...daysOfView(view), all: Math.round(span(whole) / DAY) }
  const dayOf = (time: number) => Math.max(0, Math.min(days.all, Math.round((time - whole.from) / DAY)))
  const hands = { onPointerMove: drag, onPointerUp: drop, onPointerCancel: drop, role: 'slider', tabIndex: 0, 'aria-valuemin': 0, 'aria-valuemax': days.all }
  return (
    <div ref={strip} className={styles.strip} onPointerDown={jump} role="group" aria-label="Overview of the whole range">
      <OverviewDensity overview={overview} extent={extent} />
      <StripYears extent={extent} />
      <div className={styles.veil} style={{ left: 0, width: percent(left) }} />
      <div className={styles.veil} style={{ left: percent(right), right: 0 }} />
      <div
        {...hands}
        className={styles.brush}
        style={{ left: percent(left), width: `max(${percent(right - left)}, 10px)` }}
        aria-label="Window in view"
        aria-valuenow={dayOf(view.from)}
        aria-valuetext={rangeWords(days.from, days.to)}
        onPointerDown={(event) => grab(event, 'both')}
        onKeyDown={(event) => onKey(event, 'both')}
      />
      {(['from', 'to'] as const).map((edge) => (
        <div
          {...hands}
          key={edge}
          className={styles.handle}
          style={{ left: edge === 'from' ? percent(left) : `max(${percent(right)}, calc(${percent(left)} + 10px))` }}
          aria-label={edge === 'from' ? 'Start of the window' : 'End of the window'}
          aria-valuenow={dayOf(view[edge])}
          aria-valuetext={isoDateWords(days[edge])}
          onPointerDown={(event) => grab(event, edge)}
          onKeyDown={(event) => onKey(event, edge)}
        />
      ))}
      {(['before', 'after'] as const).map((end) => far[end] > 0 && (
        <button key={end} type="button" className={styles.far} data-end={end} onPointerDown={(event) => event.stopPropagation()} onClick={() => glideTo(zoom(whole, 1.04, 0.5))} title="Show the whole range">
          {far[end].toLocaleString('en-GB')} {end === 'before' ? 'earlier' : 'later'}
        </button>
      ))}
    </div>
  )
}

/** The picture under the brush: it stays while the brush moves. */
const OverviewDensity = memo(function OverviewDensity({ overview, extent }: { overview: Density | null; extent: View }) {
  const pieces = overview ? [pieceOf(overview)] : []
  const origin = extent.from / DAY
  return <div className="pointer-events-none"><DensitySvg paths={densityPaths(pieces, origin, readablePeak(pieces), 25)} origin={origin} view={extent} height={56} /></div>
})
