import type { EventSummary } from '@/model/views/event-view'
import { arcPath, arcsOf } from './arcs'
import type { LaneLayout } from './layout-lanes'
import styles from './timeline.module.css'

type Props = { lanes: LaneLayout[]; events: Map<string, EventSummary>; width: number; chosen: string | null }

/** Arcs that join the events of one agreement in the order of time; those of the chosen event's agreement stand out. */
export function LinkArcs({ lanes, events, chosen }: Props) {
  const of = chosen ? events.get(chosen)?.agreement?.key : undefined
  return arcsOf(lanes, events).map((arc) => <path key={`${arc.from.id} ${arc.to.id}`} className={styles.arc} data-strong={arc.agreement === of || undefined} d={arcPath(arc)} />)
}
