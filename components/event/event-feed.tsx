'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { countWords } from '@/lib/date-words'
import { EventListView } from '@/model/views/timeline-view'
import { EventList } from './event-list'

/** `question`: the filters of the list as an address has them; `route`: what answers it; `within`: the agreement whose page this is. */
type Props = { initial: EventListView; question: string; route?: string; within?: string }

async function fetchEvents(route: string, question: string, cursor: string): Promise<EventListView> {
  const params = new URLSearchParams(question)
  params.set('cursor', cursor)
  const answer = await fetch(`${route}?${params}`)
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`)
  return EventListView.parse(await answer.json())
}

/** Events newest first, as the page came with them; the rest is fetched on demand. */
export function EventFeed({ initial, question, route = '/api/events', within }: Props) {
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [route, question],
    queryFn: ({ pageParam }) => (pageParam === null ? initial : fetchEvents(route, question, pageParam)),
    initialPageParam: null as string | null,
    initialData: { pages: [initial], pageParams: [null] },
    getNextPageParam: (page) => page.next,
    staleTime: Infinity,
  })
  const events = data.pages.flatMap((page) => page.events)
  if (!events.length) return <p className="max-w-[68ch] border-t py-4 text-muted">No event in the articles read so far.</p>
  return (
    <>
      <EventList events={events} within={within} />
      {(hasNextPage || error) && (
        <div className="flex flex-wrap items-center gap-4 border-t pt-4 print:hidden">
          {hasNextPage && (
            <button type="button" className="button-quiet" disabled={isFetchingNextPage} onClick={() => fetchNextPage()}>
              {isFetchingNextPage ? 'Fetching more …' : 'Show more events'}
            </button>
          )}
          <p role="status" className="text-13 text-muted">
            {error ? `The rest could not be fetched: ${error.message}. Try again in a moment.` : `${events.length.toLocaleString('en-GB')} of ${countWords(initial.total, 'event')}`}
          </p>
        </div>
      )}
    </>
  )
}
