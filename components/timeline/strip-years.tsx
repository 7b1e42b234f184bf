import { memo, useRef } from 'react'
import { fractionOf, percent, type View } from './scale'
import { axisTicks } from './ticks'
import styles from './timeline.module.css'
import { usePlotWidth } from './use-plot-width'

/** The years (or months of a short range) under the overview, so that a stretch of it can be named. */
export const StripYears = memo(function StripYears({ extent }: { extent: View }) {
  const box = useRef<HTMLDivElement>(null)
  const [width] = usePlotWidth(box)
  return (
    <div ref={box} className={styles.years} aria-hidden="true">
      {axisTicks(extent, width).map(({ time, upper, lower }) => (upper || lower) && <span key={time} style={{ left: percent(Math.max(0, fractionOf(extent, time))) }}>{[upper, lower].filter(Boolean).join(' ')}</span>)}
    </div>
  )
})
