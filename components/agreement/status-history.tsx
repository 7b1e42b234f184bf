import Link from 'next/link'
import { EventMark } from '@/components/event/event-mark'
import { eventAddress } from '@/components/ui/addresses'
import { countWords, dateWords } from '@/lib/date-words'
import type { AgreementView } from '@/model/views/page-views'

/** What became of an agreement, first to last: reached, signed, in force, suspended, broken. */
export function StatusHistory({ statuses }: { statuses: AgreementView['statuses'] }) {
  return (
    <ol className="max-w-[44rem]">
      {statuses.map(({ status, event }) => (
        <li key={event.id} className="relative grid grid-cols-[18px_minmax(0,1fr)] gap-x-2.5 border-t py-2.5 hover:bg-card sm:grid-cols-[104px_18px_minmax(0,1fr)_auto]">
          <span className="col-span-2 text-14 font-semibold first-letter:uppercase sm:col-span-1">{status}</span>
          <span className="pt-0.5"><EventMark event={event} /></span>
          <span>
            <Link href={eventAddress(event.id)} className="stretched plain-link font-serif text-15/title font-semibold">{event.title}</Link>
            <span className="block text-13 text-muted">{dateWords(event.date)}</span>
          </span>
          <span className="hidden text-12/6 text-muted sm:block">{countWords(event.sources, 'source')}</span>
        </li>
      ))}
    </ol>
  )
}
