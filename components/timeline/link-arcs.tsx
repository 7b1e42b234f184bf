import type { EventLink } from '@/model/event-link'
import type { EventSummary } from '@/model/views/event-view'
import { agreementArcs, arcPath, chainArcs } from './arcs'
import type { LaneLayout } from './layout-lanes'
import styles from './timeline.module.css'

type Props = { lanes: LaneLayout[]; events: Map<string, EventSummary>; links: EventLink[]; all: boolean; chosen: string | null }

/** Arcs from events to what came of them, and between the events of one agreement in the order of time. Those of the chosen event stand out; unless `all`, they alone are drawn. */
export function LinkArcs({ lanes, events, links, all, chosen }: Props) {
  const of = chosen ? events.get(chosen)?.agreement?.key : undefined
  const isOwn = ({ from, to }: { from: { id: string }; to: { id: string } }) => from.id === chosen || to.id === chosen
  return (
    <>
      {all && agreementArcs(lanes, events).map((arc) => <path key={`${arc.from.id} ${arc.to.id}`} className={styles.arc} data-strong={arc.agreement === of || undefined} d={arcPath(arc)} />)}
      {chainArcs(lanes, links).filter((arc) => all || isOwn(arc)).map((arc) => (
        <path key={`${arc.from.id} ${arc.to.id} ${arc.words}`} className={styles.arc} data-chain data-strong={isOwn(arc) || undefined} d={arcPath(arc)}><title>{arc.words}</title></path>
      ))}
    </>
  )
}
