'use client'

import { memo, useMemo, type MouseEvent } from 'react'
import { EventList } from '@/components/event/event-list'
import { countWords, rangeWords } from '@/lib/date-words'
import type { EventListView, PlanListView } from '@/model/views/timeline-view'
import { PlanGroup } from './plan-group'
import styles from './timeline.module.css'

type Props = {
  pages: EventListView[]
  plans: PlanListView
  /** The window in view, as the answer has it; null where there is nothing. */
  from: string | null
  to: string | null
  isFetching: boolean
  isFetchingMore: boolean
  onMore: (() => void) | null
  chosen: string | null
  onOpen: (id: string, click: MouseEvent) => void
}

/** The same events as a list, newest first, by day; further ones on request. On a phone it is the timeline. */
export const EventColumn = memo(function EventColumn({ pages, plans, from, to, isFetching, isFetchingMore, onMore, chosen, onOpen }: Props) {
  const events = useMemo(() => pages.flatMap((page) => page.events), [pages])
  const total = pages[0]?.total ?? 0
  return (
    <section aria-labelledby="events-title" className="mt-8" aria-busy={isFetching}>
      <h2 id="events-title" className="mb-2.5">
        {total === 0 ? 'No events in this window' : 'Events'}{' '}
        {from && to && total > 0 && <small className="font-sans text-13 font-normal text-muted tabular-nums">{countWords(total, 'event')}, {rangeWords(from, to)}</small>}
      </h2>
      <PlanGroup list={plans} />
      <div className={styles.list}><EventList events={events} chosen={chosen} onOpen={onOpen} /></div>
      {onMore && (
        <p className="mt-4 flex items-center gap-4 border-t pt-4 text-13 text-muted print:hidden">
          <button type="button" className="button-quiet" disabled={isFetchingMore} onClick={() => onMore()}>
            {isFetchingMore ? 'Fetching more' : 'Show more'}
          </button>
          {events.length.toLocaleString('en-GB')} of {countWords(total, 'event')}
        </p>
      )}
    </section>
  )
})
