import type { MouseEvent } from 'react'
import { countWords, dateWeekday, dateWords } from '@/lib/date-words'
import type { EventSummary } from '@/model/views/event-view'
import { EventRow } from './event-row'
import { groupByDate } from './group-by-date'

type Props = { events: readonly EventSummary[]; chosen?: string | null; within?: string; onOpen?: (id: string, click: MouseEvent) => void }

/** Events in the order given, gathered by their date; `within` is the agreement whose page this is, so that no row repeats it. */
export function EventList({ events, chosen, within, onOpen }: Props) {
  return (
    <div>
      {groupByDate(events).map((group) => (
        <section key={`${group.key} ${group.events[0]?.id}`} className="grid gap-x-5 gap-y-1.5 border-t py-2.5 md:grid-cols-[144px_minmax(0,1fr)]">
          <h3 className="tabular-nums md:pt-2">
            {dateWords(group.date)}
            <small className="block text-12 font-normal text-muted">
              {[group.date.inferred ? 'inferred' : dateWeekday(group.date), countWords(group.events.length, 'event')].filter(Boolean).join(' · ')}
            </small>
          </h3>
          <ul>
            {group.events.map((event) => (
              <li key={event.id}>
                <EventRow event={event} chosen={event.id === chosen} within={within} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
