import Link from 'next/link'
import { EventMark } from '@/components/event/event-mark'
import { eventAddress } from '@/components/ui/addresses'
import { dateWords } from '@/lib/date-words'
import type { AgreementView } from '@/model/views/agreement-view'
import { useWords } from './provision-words'

/** What was done with the agreement, first to last: made, invoked, carried out, breached, read another way. */
export function AgreementUses({ uses }: { uses: AgreementView['uses'] }) {
  return (
    <ol className="max-w-[54rem]">
      {uses.map(({ use, event }) => (
        <li key={event.id} className="relative grid grid-cols-[18px_minmax(0,1fr)] gap-x-2.5 border-t py-2 hover:bg-card sm:grid-cols-[124px_124px_18px_minmax(0,1fr)]">
          <span className="col-span-2 text-13 text-muted sm:col-span-1">{dateWords(event.date)}</span>
          <span className="col-span-2 text-13 font-semibold first-letter:uppercase sm:col-span-1">{useWords[use]}</span>
          <span className="pt-0.5"><EventMark event={event} /></span>
          <Link href={eventAddress(event.id)} className="stretched plain-link font-serif text-15/title font-semibold">{event.title}</Link>
        </li>
      ))}
    </ol>
  )
}
