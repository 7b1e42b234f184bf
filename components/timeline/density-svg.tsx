import { memo } from 'react'
import type { DensityPaths } from './bins'
import { DAY, span, type View } from './scale'
import styles from './timeline.module.css'

type Props = { paths: DensityPaths[]; origin: number; view: View; height: number }

/** Bars up and down from a middle line. The paths are in days, so that panning and zooming only change the view box: no bar is drawn again. */
export function DensitySvg({ paths, origin, view, height }: Props) {
  const days = span(view) / DAY
  return (
    <svg width="100%" height={height} viewBox={`${(view.from - origin) / DAY} ${-height / 2} ${days} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {paths.map((set, i) => <Bars key={i} paths={set} />)}
    </svg>
  )
}

const Bars = memo(function Bars({ paths }: { paths: DensityPaths }) {
  return (
    <>
      <path className={styles.mc} d={paths['material-cooperation']} />
      <path className={styles.vc} d={paths['verbal-cooperation']} />
      <path className={styles.mx} d={paths['material-conflict']} />
      <path className={styles.vx} d={paths['verbal-conflict']} />
    </>
  )
})
