'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { countWords, rangeWords } from '@/lib/date-words'
import type { Filters } from '@/model/filters'
import { plainLanes, type LaneChoice } from '@/model/lane-choice'
import type { Lane, TimelineView } from '@/model/views/timeline-view'
import { addressOf } from './address-of'
import { LiveAxis, LiveGridLines } from './axis'
import { firstPaths } from './first-paths'
import { HoverCard } from './hover-card'
import { LaneCount } from './lane-count'
import { JoinLine } from './join-line'
import { DENSITY_HEIGHT, LaneDensity, LaneMarks, LaneName } from './lane-row'
import { FOLDED_HEIGHT, rowsOf } from './layout-lanes'
import { LinkArcs } from './link-arcs'
import { PictureButtons } from './picture-buttons'
import { daysOfView } from './scale'
import styles from './timeline.module.css'
import { useAtRest } from './use-at-rest'
import { useBoard } from './use-board'
import { useBoardKeys } from './use-board-keys'
import { useBoardPointer } from './use-board-pointer'
import { useDensity } from './use-density'
import { useGestures } from './use-gestures'
import { useLanes } from './use-lanes'
import { useMarksInMotion } from './use-marks-in-motion'
import { useOrderedLanes } from './use-ordered-lanes'
import { usePlotWidth } from './use-plot-width'
import { useTiles } from './use-tiles'
import { useScrolled } from './use-scrolled'
import { useMoving, type ViewControl } from './use-view'
import { visibleRows } from './visible-rows'
import { cornerWords } from './window-words'

export type Opened = { id: string; side: 'left' | 'right'; byKey: boolean }
type Props = {
  timeline: TimelineView
  filters: Filters
  control: ViewControl
  chosen: string | null
  choice?: LaneChoice
  onChoice?: (choice: LaneChoice) => void
  onOpen: (opened: Opened) => void
  onClose: () => void
}

const FIRST_LANES = 6
const SHEET = 372
const flip = (keys: string[], key: string) => (keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key])

/** Axis and lanes: the picture itself, with its pointer, its wheel and its keys. */
export function TimelineBoard({ timeline: answer, filters, control, chosen, choice = plainLanes, onChoice, onOpen, onClose }: Props) {
  const area = useRef<HTMLDivElement>(null)
  const plot = useRef<HTMLDivElement>(null)
  const about = addressOf({ ...filters, from: undefined, to: undefined }, null, { ...choice, fold: [], links: false })
  const moving = useMoving(control)
  const timeline = useAtRest(useOrderedLanes(answer, about), moving)
  const [wanted, setWanted] = useState(FIRST_LANES)
  const [held, setHeld] = useState<Record<string, number> | null>(null)
  const { view } = control
  const [firstView] = useState(view)
  const [width, onMeasure] = usePlotWidth(plot)
  const { scroller, scrolled } = useScrolled(wanted > FIRST_LANES)
  useGestures(area, plot, control)

  // What is listed: all lanes of a window of few events are laid out; densities have their height without.
  const board = useBoard(timeline, view, width, Math.min(wanted, timeline.lanes.length), view === firstView ? held : null, choice.fold)
  const heightOf = useCallback((lane: Lane | undefined, place: number) => (timeline.complete ? (board.lanes[place]?.height ?? DENSITY_HEIGHT) : choice.fold.includes(lane?.key ?? '') ? FOLDED_HEIGHT : DENSITY_HEIGHT), [timeline.complete, board.lanes, choice.fold])
  const guess = Math.floor(scrolled.from / DENSITY_HEIGHT)
  const lanes = useLanes(timeline, filters, choice, wanted, Math.max(0, guess - 20), Math.min(wanted - 1, guess + 60))
  const rows = visibleRows(lanes.count, (place) => heightOf(lanes.at(place), place), scrolled.from, scrolled.to)
  const shown = Array.from({ length: rows.last - rows.first }, (_, i) => ({ place: rows.first + i, lane: lanes.at(rows.first + i) }))
  const names = shown.flatMap(({ lane }) => lane ?? [])

  const { painter, canvasOf, drawn } = useDensity(control)
  const store = useTiles(timeline, filters, timeline.complete ? [] : names.map((lane) => lane.key), control, painter.soon)
  useEffect(() => painter.take(store), [painter, store, timeline, choice.fold])
  const motionOf = useMarksInMotion(area, useMemo(() => ({ ...board, view, width }), [board, view, width]), control, moving)
  const paths = drawn || timeline.complete ? null : firstPaths(store, names.map((lane) => lane.key), view)

  // The first picture was laid out for a width that was only guessed: its lanes keep their height until the reader moves it.
  const laid = useRef<Record<string, number>>({})
  useEffect(() => {
    laid.current = rowsOf(board.lanes)
  })
  useEffect(() => onMeasure(() => setHeld(laid.current)), [onMeasure])
  // Bars give way to marks, and marks to bars, by a fade; what the page opens with is simply there.
  const [drawnAs, setDrawnAs] = useState({ complete: timeline.complete, fading: false })
  if (drawnAs.complete !== timeline.complete) setDrawnAs({ complete: timeline.complete, fading: true })
  const [lanesBy, setLanesBy] = useState(timeline.lanesBy)
  if (lanesBy !== timeline.lanesBy) {
    setLanesBy(timeline.lanesBy)
    setWanted(FIRST_LANES)
  }

  const open = (mark: Element, id: string, byKey: boolean) => {
    const [box, bounds] = [mark.getBoundingClientRect(), area.current?.getBoundingClientRect()]
    onOpen({ id, byKey, side: bounds && Math.min(box.right, box.left + 260) > bounds.right - SHEET - 24 ? 'left' : 'right' })
  }
  const { tabStop, spoken, setFocus, onKey, openCluster } = useBoardKeys(area, { ...board, shown: names, width, complete: timeline.complete }, control, { open, close: chosen ? onClose : null })
  const pointer = useBoardPointer(area, plot, board.events, store, control, { open, openCluster, focus: setFocus })
  const pin = useMemo(() => onChoice && ((key: string) => onChoice({ ...choice, pin: flip(choice.pin, key) })), [choice, onChoice])
  const fold = useMemo(() => onChoice && ((key: string) => onChoice({ ...choice, fold: flip(choice.fold, key) })), [choice, onChoice])

  const days = daysOfView(view)
  return (
    <div className={`${styles.board} hidden md:block`}>
      <div
        ref={area}
        className={styles.body}
        role="application"
        aria-roledescription="timeline"
        aria-label={`Timeline, ${rangeWords(days.from, days.to)}, ${countWords(timeline.inWindow, 'event')}. Arrows lead from event to event, plus and minus zoom.`}
        onClick={pointer.onClick}
        onKeyDown={onKey}
        onPointerMove={pointer.onHover}
        onPointerLeave={pointer.onLeave}
        onFocus={(event) => event.target instanceof Element && event.target.closest('[data-mark]') && setFocus(event.target.closest<SVGElement>('[data-mark]')?.dataset.mark ?? null)}
      >
        <div className={`${styles.row} ${styles.axis}`}>
          <div className={styles.corner}>{cornerWords(days.from, days.to)}</div>
          <div ref={plot}><LiveAxis control={control} width={width} /></div>
        </div>
        <div ref={scroller} className={wanted > FIRST_LANES ? styles.scroller : undefined}>
          <div className={styles.lanes} data-fading={drawnAs.fading || undefined} style={{ height: rows.height }}>
            <div className={`${styles.row} ${styles.under}`}><span /><LiveGridLines control={control} width={width} /></div>
            <div style={{ height: rows.top }} />
            {shown.map(({ lane, place }) => {
              if (!lane) return <div key={place} className={`${styles.row} ${styles.lane}`} style={{ height: DENSITY_HEIGHT }} aria-busy="true" />
              const layout = board.lanes[place]
              const folded = choice.fold.includes(lane.key)
              return (
                <div key={lane.key} className={`${styles.row} ${styles.lane}`} style={{ height: heightOf(lane, place) }} data-lane={lane.key} role="group" aria-label={`${lane.name}, ${countWords(lane.count, 'event')}`}>
                  <LaneName lane={lane} pinned={choice.pin.includes(lane.key)} folded={folded} low={heightOf(lane, place) <= DENSITY_HEIGHT} onPin={pin} onFold={fold} />
                  {layout
                    ? <LaneMarks layout={layout} events={board.events} view={view} width={width} chosen={chosen} tabStop={tabStop} filters={filters} canvas={motionOf(lane.key)} />
                    : <LaneDensity lane={lane} paths={paths?.get(lane.key)} view={view} height={(folded ? FOLDED_HEIGHT : DENSITY_HEIGHT) - 1} tabbable={tabStop === `${lane.key} density`} canvas={canvasOf(lane.key)} />}
                </div>
              )
            })}
            {(chosen || choice.links) && timeline.complete && (
              <div className={`${styles.row} ${styles.over}`}>
                <span />
                <div className={styles.clipped}>
                  <div className={styles.shifting} data-shifting="">
                    <svg width="100%" height="100%" overflow="visible">
                      <LinkArcs lanes={board.lanes} events={board.events} links={timeline.links} all={choice.links} chosen={chosen} />
                      {chosen && <JoinLine id={chosen} lanes={board.lanes} width={width} />}
                    </svg>
                  </div>
                </div>
              </div>
            )}
          </div>
        </div>
        {pointer.hover && <HoverCard hover={pointer.hover} width={width + 148} />}
      </div>
      <PictureButtons picture={() => ({ lanes: names.map((lane) => { const layout = board.lanes.find(({ key }) => key === lane.key); return { name: lane.name, count: lane.count, height: layout?.height ?? DENSITY_HEIGHT, layout, pieces: store.pieces(lane.key, view) } }), events: board.events, view, width, words: `${rangeWords(days.from, days.to)}, ${countWords(timeline.inWindow, 'event')}` })} />
      <LaneCount shown={lanes.count} total={timeline.laneCount} order={choice.order} first={FIRST_LANES} onWanted={setWanted} />
      <p className="sr-only" role="status" aria-live="polite">{spoken}</p>
    </div>
  )
}
