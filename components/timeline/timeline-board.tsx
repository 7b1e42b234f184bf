'use client'

import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react'
import { countWords, rangeWords } from '@/lib/date-words'
import type { Filters } from '@/model/filters'
import type { TimelineView } from '@/model/views/timeline-view'
import { Axis, GridLines } from './axis'
import { binAt, binTotal, conflict, cooperation } from './bins'
import { daysOfCluster } from './clusters'
import { stepsOf, stepTo, type Step } from './focus-steps'
import { HoverCard, type Hover } from './hover-card'
import { JoinLine } from './join-line'
import { DENSITY_HEIGHT, LaneDensity, LaneMarks, LaneName } from './lane-row'
import { rowsOf } from './layout-lanes'
import { pan, zoom } from './pan-zoom'
import { DAY, dayStart, daysOfView, isoDay, timeAt, viewOfDays, type View } from './scale'
import { axisTicks } from './ticks'
import styles from './timeline.module.css'
import { addressOf } from './use-address'
import { useBoard } from './use-board'
import { useGestures } from './use-gestures'
import { useLayoutView } from './use-layout-view'
import { useOrderedLanes } from './use-ordered-lanes'
import { usePlotWidth } from './use-plot-width'
import type { ViewControl } from './use-view'

export type Opened = { id: string; side: 'left' | 'right'; byKey: boolean }
type Props = { timeline: TimelineView; wide: TimelineView | undefined; filters: Filters; control: ViewControl; chosen: string | null; onOpen: (opened: Opened) => void; onClose: () => void }

const FIRST_LANES = 6
const SHEET = 372

/** Axis and lanes: the picture itself, with its pointer, its wheel and its keys. */
export function TimelineBoard({ timeline: answer, wide, filters, control, chosen, onOpen, onClose }: Props) {
  const area = useRef<HTMLDivElement>(null)
  const timeline = useOrderedLanes(answer, addressOf({ ...filters, from: undefined, to: undefined }, null))
  const plot = useRef<HTMLDivElement>(null)
  const [count, setCount] = useState(FIRST_LANES)
  const [held, setHeld] = useState<Record<string, number> | null>(null)
  const [hover, setHover] = useState<Hover | null>(null)
  const [focus, setFocus] = useState<string | null>(null)
  const [spoken, setSpoken] = useState('')
  const { view, moving, glideTo, set } = control
  const { layoutView, shift } = useLayoutView(view, moving)
  const [width, onMeasure] = usePlotWidth(plot)
  const board = useBoard(timeline, wide, layoutView, width, count, held)
  const ticks = useMemo(() => axisTicks(view, width), [view, width])
  const steps = useMemo(() => stepsOf(board.lanes), [board.lanes])
  useGestures(area, plot, control)

  const rows = useRef<Record<string, number>>({})
  useEffect(() => {
    rows.current = rowsOf(board.lanes)
  })
  // The first picture was laid out for a width that was only guessed: its lanes keep their height until the reader moves it.
  useEffect(() => onMeasure(() => setHeld(rows.current)), [onMeasure])
  const [wasMoving, setWasMoving] = useState(false)
  if (moving !== wasMoving) {
    setWasMoving(moving)
    setHeld(moving ? Object.fromEntries(board.lanes.map((lane) => [lane.key, Math.max(1, lane.rows)])) : null)
    setHover(null)
  }
  const [lanesBy, setLanesBy] = useState(timeline.lanesBy)
  if (lanesBy !== timeline.lanesBy) {
    setLanesBy(timeline.lanesBy)
    setHeld(null)
    setCount(FIRST_LANES)
  }

  const flat = steps.flat()
  const tabStop = flat.some((step) => step.key === focus) ? focus : (flat.find((step) => step.x >= 0)?.key ?? flat[0]?.key ?? (timeline.lanes[0] ? `${timeline.lanes[0].key} density` : null))
  const markOf = (key: string) => area.current?.querySelector<SVGElement>(`[data-mark="${CSS.escape(key)}"]`)
  const opensCluster = (ids: string[]): View => {
    const days = daysOfCluster(ids.flatMap((id) => board.events.get(id) ?? []))
    return viewOfDays(days.from, days.to)
  }
  const open = (mark: Element, id: string, byKey: boolean) => {
    const [box, bounds] = [mark.getBoundingClientRect(), area.current?.getBoundingClientRect()]
    onOpen({ id, byKey, side: bounds && Math.min(box.right, box.left + 260) > bounds.right - SHEET - 24 ? 'left' : 'right' })
  }

  const onClick = (click: MouseEvent) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey || !(click.target instanceof Element)) return
    const mark = click.target.closest<SVGElement>('[data-mark]')
    if (!mark) return
    click.preventDefault()
    setHover(null)
    setFocus(mark.dataset.mark ?? null)
    if (mark.dataset.event) open(mark, mark.dataset.event, false)
    else if (mark.dataset.cluster) glideTo(opensCluster(mark.dataset.cluster.split(' ')))
    else if (plot.current) {
      const box = plot.current.getBoundingClientRect()
      const lane = timeline.lanes.find((each) => each.key === mark.dataset.density)
      const bin = lane && binAt(lane.bins, timeAt(view, (click.clientX - box.left) / box.width))
      if (bin) glideTo(zoom({ from: dayStart(bin.start), to: dayStart(bin.end) }, 1.5, 0.5))
    }
  }

  const onHover = (move: PointerEvent) => {
    if (moving || move.pointerType === 'touch' || !(move.target instanceof Element)) return
    const mark = move.target.closest<SVGElement>('[data-mark]')
    const bounds = area.current?.getBoundingClientRect()
    const box = plot.current?.getBoundingClientRect()
    if (!mark || !bounds || !box) return setHover(null)
    const event = mark.dataset.event ? board.events.get(mark.dataset.event) : undefined
    const at = mark.getBoundingClientRect()
    if (event) return setHover({ x: Math.max(move.clientX, box.left) - bounds.left, y: at.bottom - bounds.top - 12, event })
    const lane = timeline.lanes.find((each) => each.key === mark.dataset.density)
    const bin = lane && binAt(lane.bins, timeAt(view, (move.clientX - box.left) / box.width))
    if (!bin) return setHover(null)
    const days = rangeWords(bin.start, isoDay(dayStart(bin.end) - DAY))
    setHover({ x: move.clientX - bounds.left, y: at.bottom - bounds.top - 16, words: [days, `${countWords(binTotal(bin), 'event')}: ${cooperation(bin)} of cooperation, ${conflict(bin)} of conflict`] })
  }

  const speak = (step: Step) => {
    const lane = timeline.lanes.find((each) => each.key === step.lane)
    const inLane = steps.find((each) => each[0]?.lane === step.lane) ?? []
    const event = step.ids.length === 1 ? board.events.get(step.ids[0] ?? '') : undefined
    setSpoken(`${lane?.name ?? ''}, ${inLane.findIndex((each) => each.key === step.key) + 1} of ${inLane.length}: ${event?.title ?? countWords(step.ids.length, 'event')}`)
  }
  const goTo = (step: Step) => {
    setFocus(step.key)
    speak(step)
    const at = step.x / width + shift
    if (at < 0.02 || at > 0.96) set(pan(view, at - 0.5))
    requestAnimationFrame(() => markOf(step.key)?.focus({ preventScroll: false }))
  }
  const zoomBy = (factor: number) => {
    const at = flat.find((step) => step.key === focus)
    const fraction = at ? at.x / width : 0.5
    glideTo(zoom(view, factor, fraction >= 0 && fraction <= 1 ? fraction : 0.5))
    const days = daysOfView(zoom(view, factor, 0.5))
    setSpoken(`Now ${rangeWords(days.from, days.to)}`)
  }
  const onKey = (press: KeyboardEvent) => {
    if (press.ctrlKey || press.metaKey || press.altKey || !(press.target instanceof Element)) return
    const key = press.target.closest<SVGElement>('[data-mark]')?.dataset.mark
    const from = flat.find((step) => step.key === key)
    const act = keyAct(press.key, from)
    if (!act) return
    press.preventDefault()
    act()
  }
  const densityKeys = timeline.lanes.slice(0, board.density.length).map((lane) => `${lane.key} density`)
  function keyAct(key: string, from: Step | undefined): (() => void) | null {
    if (key === '+' || key === '=') return () => zoomBy(0.6)
    if (key === '-' || key === '_') return () => zoomBy(1 / 0.6)
    if (key === 'Escape') return chosen ? onClose : null
    if (from) {
      const next = stepTo(key, from, steps)
      if (next) return () => goTo(next)
      if (key === 'Enter' || key === ' ') {
        const mark = markOf(from.key)
        if (from.ids.length > 1) return () => glideTo(opensCluster(from.ids))
        return mark && from.ids[0] ? () => open(mark, from.ids[0] ?? '', true) : null
      }
    }
    if (key === 'ArrowLeft') return () => glideTo(pan(view, -0.4))
    if (key === 'ArrowRight') return () => glideTo(pan(view, 0.4))
    if ((key === 'ArrowUp' || key === 'ArrowDown') && densityKeys.length > 0) {
      const at = Math.max(0, densityKeys.indexOf(focus ?? '')) + (key === 'ArrowDown' ? 1 : -1)
      const next = densityKeys[Math.max(0, Math.min(densityKeys.length - 1, at))]
      return next ? () => { setFocus(next); markOf(next)?.focus() } : null
    }
    const first = flat.find((step) => step.key === tabStop)
    return first && ['ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key) && !from ? () => goTo(first) : null
  }

  const shown = timeline.lanes.slice(0, count)
  const days = daysOfView(view)
  const transform = shift === 0 ? undefined : `translate(${shift * width} 0)`
  const boardWidth = width + 148
  return (
    <div className={`${styles.board} hidden md:block`}>
      <div
        ref={area}
        className={styles.body}
        role="application"
        aria-roledescription="timeline"
        aria-label={`Timeline, ${rangeWords(days.from, days.to)}, ${countWords(timeline.inWindow, 'event')}. Arrows lead from event to event, plus and minus zoom.`}
        onClick={onClick}
        onKeyDown={onKey}
        onPointerMove={onHover}
        onPointerLeave={() => setHover(null)}
        onFocus={(event) => event.target instanceof Element && setFocus(event.target.closest<SVGElement>('[data-mark]')?.dataset.mark ?? focus)}
      >
        <div className={`${styles.row} ${styles.axis}`}>
          <div className={styles.corner}>{rangeWords(days.from, days.to, 'short')}</div>
          <div ref={plot}><Axis ticks={ticks} view={view} /></div>
        </div>
        <div className={styles.lanes}>
          <div className={`${styles.row} ${styles.under}`}><span /><GridLines ticks={ticks} view={view} /></div>
          {shown.map((lane, i) => {
            const layout = board.lanes[i]
            const paths = board.density[i]
            return (
              <div key={lane.key} className={`${styles.row} ${styles.lane}`} role="group" aria-label={`${lane.name}, ${countWords(lane.count, 'event')}`}>
                <LaneName lane={lane} />
                {layout ? (
                  <svg width="100%" height={layout.height - 1}>
                    <g transform={transform}>
                      <LaneMarks layout={layout} events={board.events} view={layoutView} width={width} chosen={chosen} tabStop={tabStop} filters={filters} />
                    </g>
                  </svg>
                ) : paths ? <LaneDensity lane={lane} paths={paths} origin={board.origin} view={view} tabbable={tabStop === `${lane.key} density`} /> : <div style={{ height: DENSITY_HEIGHT }} />}
              </div>
            )
          })}
          {chosen && <div className={`${styles.row} ${styles.over}`}><span /><svg width="100%" height="100%"><g transform={transform}><JoinLine id={chosen} lanes={board.lanes} width={width} /></g></svg></div>}
        </div>
        {hover && <HoverCard hover={hover} width={boardWidth} />}
      </div>
      {timeline.laneCount > shown.length && shown.length < timeline.lanes.length && (
        <p className="border-t px-4 py-2 text-13 text-muted">
          {countWords(shown.length, 'lane')} of {timeline.laneCount.toLocaleString('en-GB')}, the fullest first.{' '}
          <button type="button" className="text-ink underline decoration-faint underline-offset-3 hover:decoration-current" onClick={() => setCount(count + 6)}>Show more</button>
        </p>
      )}
      <p className="sr-only" role="status" aria-live="polite">{spoken}</p>
    </div>
  )
}
