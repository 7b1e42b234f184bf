import { quadColour } from '@/components/event/mark-form'
import { countWords, rangeWords } from '@/lib/date-words'
import type { EventSummary } from '@/model/views/event-view'
import { ringParts } from './clusters'
import { type PlacedCluster, rowMiddle } from './lanes'
import { percent } from './scale'
import styles from './timeline.module.css'

const RADIUS = 9.5

/** Many events at one place: a dot with their count, its ring split by kind. Its link opens the days that it holds. */
export function ClusterView({ cluster, events, lane, width, href, tabbable }: { cluster: PlacedCluster; events: EventSummary[]; lane: string; width: number; href: string; tabbable: boolean }) {
  const from = events.reduce((least, event) => (event.date.start < least ? event.date.start : least), events[0]?.date.start ?? '')
  const to = events.reduce((most, event) => (event.date.start > most ? event.date.start : most), from)
  return (
    <a
      className={styles.mark}
      href={href}
      data-cluster={cluster.ids.join(' ')}
      data-mark={`${lane} ${cluster.ids[0]}`}
      tabIndex={tabbable ? 0 : -1}
      aria-label={`${countWords(events.length, 'event')}, ${rangeWords(from, to)}: opens them`}
    >
      <svg x={percent(cluster.x / width)} y={rowMiddle(cluster.row)} overflow="visible">
        <circle r={RADIUS} fill="var(--card)" />
        {ringParts(events.map((event) => event.quad)).map((part) => (
          <circle
            key={part.quad}
            r={RADIUS}
            fill="none"
            stroke={quadColour[part.quad]}
            strokeWidth="3"
            pathLength="100"
            strokeDasharray={`${(part.to - part.from) * 100} 100`}
            strokeDashoffset={-part.from * 100}
            transform="rotate(-90)"
          />
        ))}
        <circle className={styles.ring} r="13" />
        <text className={styles.count} y="4">{events.length > 99 ? '99+' : events.length}</text>
        <circle className={styles.hit} r="13" />
      </svg>
    </a>
  )
}
