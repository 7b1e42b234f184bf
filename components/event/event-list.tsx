'use client'

import { memo, useMemo, type MouseEvent } from 'react'
import { NearView } from '@/components/ui/near-view'
import { countWords, dateWeekday, dateWords } from '@/lib/date-words'
import type { EventSummary } from '@/model/views/event-view'
import { EventRow } from './event-row'
import { groupByDate } from './group-by-date'
import { inBlocks, type ListGroup } from './list-blocks'

type Props = { events: readonly EventSummary[]; chosen?: string | null; within?: string; onOpen?: (id: string, click: MouseEvent) => void }

/** Events in the order given, gathered by their date, of which those near the view are drawn; `within` is the agreement whose page this is, so that no row repeats it. */
export const EventList = memo(function EventList({ events, chosen, within, onOpen }: Props) {
  const blocks = useMemo(() => inBlocks(groupByDate(events)), [events])
  return (
    <div>
      {blocks.map((groups) => (
        <NearView key={groups[0]?.events[0]?.id}>
          {groups.map((group) => <Group key={group.events[0]?.id} group={group} chosen={chosen} within={within} onOpen={onOpen} />)}
        </NearView>
      ))}
    </div>
  )
})

function Group({ group, chosen, within, onOpen }: { group: ListGroup } & Omit<Props, 'events'>) {
  return (
    <section className="grid gap-x-5 gap-y-1.5 border-t py-2.5 md:grid-cols-[144px_minmax(0,1fr)]">
      <h3 className="tabular-nums md:pt-2">
        {dateWords(group.date)}
        <small className="block text-12 font-normal text-muted">
          {group.continued ? 'continued' : [group.date.inferred ? 'inferred' : dateWeekday(group.date), countWords(group.count, 'event')].filter(Boolean).join(' · ')}
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
  )
}
