'use client'

import { fractionOf, percent, type View } from './scale'
import { axisTicks, type Tick } from './ticks'
import styles from './timeline.module.css'
import { useLiveView, type ViewControl } from './use-view'

type Props = { control: ViewControl; width: number }

/** The two-level axis of the view in motion: the larger unit in bold where it begins, the smaller at each tick. */
export function LiveAxis({ control, width }: Props) {
  const view = useLiveView(control)
  return <Axis ticks={axisTicks(view, width)} view={view} />
}

/** Its hairlines through all lanes. */
export function LiveGridLines({ control, width }: Props) {
  const view = useLiveView(control)
  return <GridLines ticks={axisTicks(view, width)} view={view} />
}

/** The axis: the larger unit in bold where it begins, the smaller at each tick. */
export function Axis({ ticks, view }: { ticks: Tick[]; view: View }) {
  return (
    <svg width="100%" height="30" aria-hidden="true">
      {ticks.map((tick) => (tick.upper || tick.lower) && (
        <text key={tick.time} x={percent(Math.max(0, fractionOf(view, tick.time)))} dx="5" y="19">
          {tick.upper && <tspan className={styles.upper}>{tick.upper}</tspan>}
          {tick.upper && tick.lower && ' '}
          {tick.lower}
        </text>
      ))}
    </svg>
  )
}

/** Hairlines through all lanes, one a tick, stronger where the larger unit begins. */
export function GridLines({ ticks, view }: { ticks: Tick[]; view: View }) {
  return (
    <svg className={styles.grid} width="100%" height="100%" aria-hidden="true">
      {ticks.map((tick) => {
        const x = percent(fractionOf(view, tick.time))
        return <line key={tick.time} x1={x} x2={x} y1="0" y2="100%" className={tick.starts ? styles.starts : undefined} />
      })}
    </svg>
  )
}
