'use client'

import { memo } from 'react'
import { countWords } from '@/lib/date-words'
import type { Filters } from '@/model/filters'
import type { EventSummary } from '@/model/views/event-view'
import type { Lane } from '@/model/views/timeline-view'
import { ClusterView } from './cluster-view'
import { daysOfCluster } from './clusters'
import type { DensityPaths } from './bins'
import { DensitySvg } from './density-svg'
import { eventExtent, type LaneLayout } from './layout-lanes'
import { MarkView } from './mark-view'
import type { View } from './scale'
import styles from './timeline.module.css'
import { addressOf } from './use-address'

/** The name column of a lane: its name and how many events of it the window holds, exactly. */
export function LaneName({ lane }: { lane: Pick<Lane, 'name' | 'count'> }) {
  return (
    <div className={styles.name}>
      <div>
        <h3>{lane.name}</h3>
        <p>{countWords(lane.count, 'event')}</p>
      </div>
    </div>
  )
}

type MarksProps = { layout: LaneLayout; events: Map<string, EventSummary>; view: View; width: number; chosen: string | null; tabStop: string | null; filters: Filters }

/** The marks of one lane, laid out for `view`. Drawn again only when the layout changes: panning moves it as a whole. */
export const LaneMarks = memo(function LaneMarks({ layout, events, view, width, chosen, tabStop, filters }: MarksProps) {
  return (
    <>
      {layout.clusters.map((cluster) => {
        const held = cluster.ids.flatMap((id) => events.get(id) ?? [])
        return <ClusterView key={cluster.ids[0]} cluster={cluster} events={held} lane={layout.key} width={width} href={addressOf({ ...filters, ...daysOfCluster(held) }, null)} tabbable={tabStop === `${layout.key} ${cluster.ids[0]}`} />
      })}
      {layout.marks.map((mark) => {
        const event = events.get(mark.id)
        return event && <MarkView key={mark.id} event={event} mark={mark} extent={eventExtent(event, view, width)} lane={layout.key} width={width} chosen={chosen === mark.id} tabbable={tabStop === `${layout.key} ${mark.id}`} />
      })}
    </>
  )
})

type DensityProps = { lane: Lane; paths: DensityPaths[]; origin: number; view: View; tabbable: boolean }

/** A lane that holds too many events to draw one by one: bars, up for cooperation, down for conflict. */
export function LaneDensity({ lane, paths, origin, view, tabbable }: DensityProps) {
  return (
    <div
      className={styles.density}
      role="img"
      data-density={lane.key}
      data-mark={`${lane.key} density`}
      tabIndex={tabbable ? 0 : -1}
      aria-label={`${lane.name}: ${countWords(lane.count, 'event')} in view, too many to show one by one. Zoom in with + to open them.`}
    >
      <DensitySvg paths={paths} origin={origin} view={view} height={DENSITY_HEIGHT} />
    </div>
  )
}

export const DENSITY_HEIGHT = 62
