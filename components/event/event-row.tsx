import Link from 'next/link'
import { memo, type MouseEvent } from 'react'
import { eventAddress } from '@/components/ui/addresses'
import { countWords } from '@/lib/date-words'
import type { EventSummary } from '@/model/views/event-view'
import { EventMark } from './event-mark'
import { sublineWords } from './event-words'

type Props = { event: EventSummary; chosen?: boolean; within?: string; onOpen?: (id: string, click: MouseEvent) => void }

/** One event in a list: mark, what happened, about what. The title leads to its page; `onOpen` may show it beside the list instead. */
export const EventRow = memo(function EventRow({ event, chosen = false, within, onOpen }: Props) {
  return (
    <article
      data-event={event.id}
      className="relative -mx-2 grid grid-cols-[18px_minmax(0,1fr)] gap-x-2.5 rounded-6 px-2 py-1.5 hover:bg-card data-chosen:bg-card data-chosen:outline-1 data-chosen:outline-ink sm:grid-cols-[18px_minmax(0,1fr)_auto]"
      data-chosen={chosen || undefined}
    >
      <span className="pt-[3px]"><EventMark event={event} /></span>
      <div>
        <h4 className="font-serif text-17/title font-semibold text-pretty">
          <Link
            href={eventAddress(event.id)}
            // Lists hold dozens of events: fetching all their pages ahead would keep the server from what is asked for.
            prefetch={false}
            className="stretched plain-link"
            aria-current={chosen || undefined}
            onClick={onOpen && ((click) => onOpen(event.id, click))}
          >
            {event.title}
          </Link>
        </h4>
        <p className="mt-px text-13 text-muted">{sublineWords(event, within)}</p>
      </div>
      <p className="col-start-2 text-12/6 whitespace-nowrap text-muted sm:col-start-3">{countWords(event.sources, 'source')}</p>
    </article>
  )
})
