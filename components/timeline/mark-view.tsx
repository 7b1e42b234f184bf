import { eventAddress } from '@/components/ui/addresses'
import { DotMark, Notch, SpanMark } from '@/components/event/event-mark'
import { quadColour } from '@/components/event/mark-form'
import { fullDateWords, kindWords } from '@/components/event/event-words'
import type { EventSummary } from '@/model/views/event-view'
import type { Extent } from './layout-lanes'
import { type PlacedMark, rowMiddle } from './lanes'
import { percent } from './scale'
import { textWidth } from './text-width'
import styles from './timeline.module.css'

type Props = { event: EventSummary; mark: PlacedMark; extent: Extent; lane: string; width: number; chosen: boolean; tabbable: boolean }

/** One event in one lane: its mark, its words, the ring when chosen or focused. A link, so that it works before and without scripts. */
export function MarkView({ event, mark, extent, lane, width, chosen, tabbable }: Props) {
  const colour = quadColour[event.quad]
  const y = rowMiddle(mark.row)
  const x = percent(extent.x0)
  const bar = extent.shape !== 'dot'
  const barY = mark.over ? y + 7 : y
  const end = mark.label === null ? mark.x1 : mark.labelX + textWidth(mark.label)
  return (
    <a
      className={styles.mark}
      href={eventAddress(event.id)}
      data-mark={`${lane} ${event.id}`}
      data-event={event.id}
      tabIndex={tabbable ? 0 : -1}
      aria-current={chosen || undefined}
      aria-label={`${event.title}. ${kindWords(event)}, ${fullDateWords(event.date)}${event.date.inferred ? ', inferred' : ''}`}
    >
      <rect className={styles.hit} x={percent((mark.x0 - 9) / width)} y={y - 12} width={percent((Math.max(end, mark.x1) - mark.x0 + 12) / width)} height="24" />
      {extent.shape === 'dot' ? (
        <svg x={x} y={y} overflow="visible">
          <DotMark colour={colour} outline={extent.outline} />
          <circle className={styles.ring} r="9.5" />
        </svg>
      ) : (
        <>
          <SpanMark x={x} width={percent(extent.x1 - extent.x0)} y={barY} colour={colour} shape={extent.shape} outline={extent.outline} />
          <rect className={styles.ring} x={percent(extent.x0)} y={barY - 7} width={percent(extent.x1 - extent.x0)} height="14" rx="7" />
        </>
      )}
      {event.disputed && <Notch x={bar ? percent(extent.x1) : x} y={barY} />}
      {mark.label !== null && (
        <svg x={percent(mark.labelX / width)} y={mark.over ? y : y + 4} overflow="visible">
          <text>{mark.label}</text>
        </svg>
      )}
    </a>
  )
}
