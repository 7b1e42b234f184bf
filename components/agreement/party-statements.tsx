import Link from 'next/link'
import { inMarks } from '@/components/event/in-marks'
import { eventAddress, partyAddress } from '@/components/ui/addresses'
import { dateWords } from '@/lib/date-words'
import type { AgreementView } from '@/model/views/agreement-view'

/** What each party says of the agreement, side by side, the newest first. */
export function PartyStatements({ statements }: { statements: AgreementView['statements'] }) {
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,260px),1fr))] gap-x-8 gap-y-6">
      {statements.map(({ party, statements: own }) => (
        <section key={party.key} aria-label={party.name}>
          <h3 className="mb-1"><Link href={partyAddress(party.key)} className="plain-link">{party.name}</Link></h3>
          <ul>
            {own.map((event) => (
              <li key={event.id} className="border-t py-2">
                <p className="font-serif text-14/text">{inMarks(event.quote)}</p>
                <p className="text-12 text-muted">{dateWords(event.date)} · <Link href={eventAddress(event.id)}>{event.title}</Link></p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
