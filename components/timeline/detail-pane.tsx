'use client'

import { useEffect, useRef } from 'react'
import { EventDetail } from '@/components/event/event-detail'
import styles from './timeline.module.css'
import { useEvent } from './use-timeline-data'

type Props = { id: string; side: 'left' | 'right'; takeFocus: boolean; onClose: () => void; onAround: () => void; onStory: () => void }

/** The chosen event beside the timeline, on the side away from its mark; from below on a phone. */
export function DetailPane({ id, side, takeFocus, onClose, onAround, onStory }: Props) {
  const sheet = useRef<HTMLElement>(null)
  const { data, error } = useEvent(id)
  useEffect(() => {
    if (takeFocus) sheet.current?.focus({ preventScroll: true })
  }, [id, takeFocus])
  return (
    <div className={styles.slot} data-side={side}>
      <aside ref={sheet} tabIndex={-1} aria-label="Chosen event" className={`${styles.sheet} shadow-float focus:outline-none`} aria-busy={data?.id !== id}>
        <button type="button" onClick={onClose} aria-label="Close" className="float-right -mt-2 -mr-2 ml-2 inline-flex size-9 items-center justify-center rounded-6 text-muted hover:bg-paper hover:text-ink">
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><path d="M2 2l10 10M12 2L2 12" stroke="currentColor" strokeWidth="1.5" /></svg>
        </button>
        <p className="mb-3 flex gap-4 text-13 print:hidden">
          <button type="button" className="underline decoration-faint underline-offset-3" onClick={onAround} title="The 20 events before and the 20 after it">Around this event</button>
          <button type="button" className="underline decoration-faint underline-offset-3" onClick={onStory}>Add to story</button>
        </p>
        {data && data.id === id ? <EventDetail event={data} /> : error ? <p className="text-14 text-muted">This event could not be read just now. It may have been joined with another; choose it again from the list.</p> : <Skeleton />}
      </aside>
    </div>
  )
}

/** The detail's shape while it is on its way. */
function Skeleton() {
  return (
    <div aria-hidden="true" className="space-y-3 [&>*]:rounded-4 [&>*]:bg-rule/70">
      <div className="h-4 w-40" />
      <div className="h-6 w-4/5" />
      <div className="h-5 w-28" />
      <div className="h-24" />
      <div className="h-4 w-3/5" />
      <div className="h-4 w-2/5" />
    </div>
  )
}
