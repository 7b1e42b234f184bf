import { fullDateWords, kindWords } from '@/components/event/event-words'
import { inMarks } from '@/components/event/in-marks'
import type { EventSummary } from '@/model/views/event-view'
import styles from './timeline.module.css'

/** Where the pointer rests, in pixels of the board, and what it rests on. */
export type Hover = { x: number; y: number; event: EventSummary } | { x: number; y: number; words: [string, string] }

/** A glimpse of what the pointer rests on; all of it is also in the detail, the list and the marks' names. Never over the mark. */
export function HoverCard({ hover, width }: { hover: Hover; width: number }) {
  const left = Math.max(8, Math.min(hover.x - 20, width - 308))
  return (
    <div className={`${styles.hover} shadow-float`} style={{ left, top: hover.y + 22 }} aria-hidden="true">
      {'event' in hover ? (
        <>
          <p className="kicker">{fullDateWords(hover.event.date)} · {kindWords(hover.event)}</p>
          <p className="mt-0.5 font-serif text-15/title font-semibold">{hover.event.title}</p>
          {hover.event.quote && <p className="mt-1.5 line-clamp-4 font-serif text-14/text text-muted">{inMarks(hover.event.quote)}</p>}
        </>
      ) : (
        <>
          <p className="kicker">{hover.words[0]}</p>
          <p className="text-14">{hover.words[1]}</p>
        </>
      )}
    </div>
  )
}
