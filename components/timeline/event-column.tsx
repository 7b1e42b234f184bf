'use client'

import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import type { MouseEvent } from 'react'
import { EventList } from '@/components/event/event-list'
import { countWords, rangeWords } from '@/lib/date-words'
import type { EventListView, TimelineView } from '@/model/views/timeline-view'
import styles from './timeline.module.css'

type Props = { list: UseInfiniteQueryResult<InfiniteData<EventListView>>; timeline: TimelineView; chosen: string | null; onOpen: (id: string, click: MouseEvent) => void }

/** The same events as a list, newest first, by day; further ones on request. On a phone it is the timeline. */
export function EventColumn({ list, timeline, chosen, onOpen }: Props) {
  const events = list.data?.pages.flatMap((page) => page.events) ?? []
  const total = list.data?.pages[0]?.total ?? timeline.inWindow
  if (timeline.total === 0) return null
  return (
    <section aria-labelledby="events-title" className="mt-8" aria-busy={list.isFetching}>
      <h2 id="events-title" className="mb-2.5">
        {total === 0 ? 'No events in this window' : 'Events'}{' '}
        {timeline.window && total > 0 && <small className="font-sans text-13 font-normal text-muted tabular-nums">{countWords(total, 'event')}, {rangeWords(timeline.window.from, timeline.window.to)}</small>}
      </h2>
      <div className={styles.list}><EventList events={events} chosen={chosen} onOpen={onOpen} /></div>
      {list.hasNextPage && (
        <p className="mt-4 flex items-center gap-4 border-t pt-4 text-13 text-muted">
          <button type="button" className="button-quiet" disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {list.isFetchingNextPage ? 'Fetching more' : 'Show more'}
          </button>
          {events.length.toLocaleString('en-GB')} of {countWords(total, 'event')}
        </p>
      )}
    </section>
  )
}
