import { memo, useRef } from 'react'
import { percent, type View } from './scale'
import { stripNames } from './strip-names'
import styles from './timeline.module.css'
import { usePlotWidth } from './use-plot-width'

/** The years (or months of a short range) under the overview, so that a stretch of it can be named. */
export const StripYears = memo(function StripYears({ extent }: { extent: View }) {
  const box = useRef<HTMLDivElement>(null)
  const [width] = usePlotWidth(box)
  return (
    <div ref={box} className={styles.years} aria-hidden="true">
      {stripNames(extent, width).map(({ time, at, name }) => <span key={time} style={{ left: percent(at) }}>{name}</span>)}
    </div>
  )
})
