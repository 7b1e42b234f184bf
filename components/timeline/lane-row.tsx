'use client'

import { memo } from 'react'
import { countWords } from '@/lib/date-words'
import type { Filters } from '@/model/filters'
import type { EventSummary } from '@/model/views/event-view'
import type { Lane } from '@/model/views/timeline-view'
import { addressOf } from './address-of'
import { ClusterView } from './cluster-view'
import { daysOfCluster } from './clusters'
import { DensitySvg } from './density-svg'
import { eventExtent, type LaneLayout } from './layout-lanes'
import { MarkView } from './mark-view'
import { DAY, type View } from './scale'
import styles from './timeline.module.css'

export const DENSITY_HEIGHT = 62

/** Letters of a name that fit in its column's width. */
const oneLine = 16

type NameProps = { lane: Pick<Lane, 'key' | 'name' | 'count'>; pinned: boolean; folded: boolean; low: boolean; onPin?: (key: string) => void; onFold?: (key: string) => void }

/** The name column of a lane: its name, how many events of it the window holds, exactly, and what can be done with it; `low` where there is room for two lines and the count only. */
export const LaneName = memo(function LaneName({ lane, pinned, folded, low, onPin, onFold }: NameProps) {
  return (
    <div className={styles.name} data-folded={folded || undefined} data-low={(low && lane.name.length > oneLine) || undefined}>
      <div>
        <h3 title={lane.name.length > oneLine ? lane.name : undefined}>{lane.name}</h3>
        <p>
          {countWords(lane.count, 'event')}
          {onPin && <button type="button" aria-pressed={pinned} aria-label={`Pin ${lane.name} to the top`} onClick={() => onPin(lane.key)}>{pinned ? 'Unpin' : 'Pin'}</button>}
          {onFold && <button type="button" aria-pressed={folded} aria-label={`Fold ${lane.name} to a line`} onClick={() => onFold(lane.key)}>{folded ? 'Unfold' : 'Fold'}</button>}
        </p>
      </div>
    </div>
  )
})

type MarksProps = { layout: LaneLayout; events: Map<string, EventSummary>; view: View; width: number; chosen: string | null; tabStop: string | null; filters: Filters; canvas: (element: HTMLCanvasElement | null) => void }

/** The marks of one lane, laid out for `view`, and the canvas that draws them while the length of the view changes. */
export const LaneMarks = memo(function LaneMarks({ layout, events, view, width, chosen, tabStop, filters, canvas }: MarksProps) {
  return (
    <div className={styles.marks}>
      <div className={styles.shifting} data-shifting="">
        <svg width="100%" height={layout.height - 1} overflow="visible">
          {layout.clusters.map((cluster) => {
            const held = cluster.ids.flatMap((id) => events.get(id) ?? [])
            return <ClusterView key={cluster.ids[0]} cluster={cluster} events={held} lane={layout.key} width={width} href={addressOf({ ...filters, ...daysOfCluster(held) }, null)} tabbable={tabStop === `${layout.key} ${cluster.ids[0]}`} />
          })}
          {layout.marks.map((mark) => {
            const event = events.get(mark.id)
            return event && <MarkView key={mark.id} event={event} mark={mark} extent={eventExtent(event, view, width)} lane={layout.key} width={width} chosen={chosen === mark.id} tabbable={tabStop === `${layout.key} ${mark.id}`} />
          })}
        </svg>
      </div>
      <canvas ref={canvas} className={styles.motion} style={{ height: layout.height }} />
    </div>
  )
})

type DensityProps = { lane: Lane; paths: string[] | undefined; view: View; height: number; tabbable: boolean; canvas: (element: HTMLCanvasElement | null) => void }

/** A lane that holds too many events to draw one by one: bars, up for cooperation, down for conflict. `paths` are those of the first picture, until the canvas draws. */
export const LaneDensity = memo(function LaneDensity({ lane, paths, view, height, tabbable, canvas }: DensityProps) {
  return (
    <div
      className={styles.density}
      role="img"
      data-density={lane.key}
      data-mark={`${lane.key} density`}
      tabIndex={tabbable ? 0 : -1}
      aria-label={`${lane.name}: ${countWords(lane.count, 'event')} in view, too many to show one by one. Zoom in with + to open them.`}
    >
      {paths && <DensitySvg paths={paths} origin={Math.floor(view.from / DAY)} view={view} height={height} />}
      <canvas ref={canvas} className={paths ? styles.waiting : styles.canvas} style={{ height }} />
    </div>
  )
})
