import { memo } from 'react'
import { DAY, span, type View } from './scale'
import styles from './timeline.module.css'

type Props = { paths: string[]; origin: number; view: View; height: number }
const CLASSES = [styles.vc, styles.mc, styles.vx, styles.mx]

/** Bars up and down from a middle line, as the server and pictures draw them. The paths are in days since `origin`, so that any view of them is a view box. */
export function DensitySvg({ paths, origin, view, height }: Props) {
  return (
    <svg width="100%" height={height} viewBox={`${view.from / DAY - origin} ${-height / 2} ${span(view) / DAY} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <Bars paths={paths} />
    </svg>
  )
}

const Bars = memo(function Bars({ paths }: { paths: string[] }) {
  return paths.map((path, quad) => path && <path key={quad} className={CLASSES[quad]} d={path} />)
})
