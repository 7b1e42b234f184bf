import Link from 'next/link'
import { eventAddress } from '@/components/ui/addresses'
import { dateWords } from '@/lib/date-words'
import type { EventSummary, EventView } from '@/model/views/event-view'
import { EventMark } from './event-mark'
import { gapWords } from './event-words'

/** What came before and after between the same parties, as marks on one line with this event among them. */
export function EventSequence({ event }: { event: EventView }) {
  return (
    <ol className="relative before:absolute before:top-3 before:bottom-3 before:left-[7.5px] before:border-l">
      {event.before.map((each) => <Step key={each.id} event={each} from={event} />)}
      <Step event={event} from={null} />
      {event.after.map((each) => <Step key={each.id} event={each} from={event} />)}
    </ol>
  )
}

function Step({ event, from }: { event: EventSummary; from: EventSummary | null }) {
  return (
    <li aria-current={from ? undefined : 'true'} className="relative grid grid-cols-[16px_minmax(0,1fr)] gap-x-3 py-1.5">
      <span className="relative mt-1 h-4 bg-paper"><EventMark event={event} /></span>
      <div>
        <p className={`font-serif text-15/title ${from ? '' : 'font-semibold'}`}>
          {from ? <Link href={eventAddress(event.id)} className="plain-link">{event.title}</Link> : event.title}
        </p>
        <p className="text-12 text-muted">{dateWords(event.date)}{from ? `, ${gapWords(from.date.start, event.date.start)}` : ', this event'}</p>
      </div>
    </li>
  )
}
