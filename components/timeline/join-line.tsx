import type { LaneLayout } from './layout-lanes'
import { rowMiddle } from './lanes'
import { percent } from './scale'
import styles from './timeline.module.css'

/** A thin line that joins the chosen event's marks in all the lanes it stands in. */
export function JoinLine({ id, lanes, width }: { id: string; lanes: LaneLayout[]; width: number }) {
  const marks = lanes.flatMap((lane) => lane.marks.filter((mark) => mark.id === id).map((mark) => ({ x: percent(mark.x0 / width), y: lane.top + rowMiddle(mark.row) })))
  return marks.slice(1).map((mark, i) => {
    const above = marks[i]
    return above && <line key={mark.y} className={styles.join} x1={above.x} y1={above.y + 10} x2={mark.x} y2={mark.y - 10} />
  })
}
