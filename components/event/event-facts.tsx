import Link from 'next/link'
import type { ReactNode } from 'react'
import { actorAddress, agreementAddress } from '@/components/ui/addresses'
import { isoDateWords } from '@/lib/date-words'
import { isParticular } from '@/model/is-particular'
import type { EventView, ParticipantView } from '@/model/views/event-view'
import { dateBasisWords, sourceWords } from './event-words'
import { partyRows, speakers } from './participants'

/** The fields of an event, each with what it rests on. Rows that nothing is known of are left out. */
export function EventFacts({ event, children }: { event: EventView; children?: ReactNode }) {
  const rows = partyRows(event)
  const told = speakers(event)
  const first = event.reports[0]
  const outlets = [...new Set(event.reports.map((report) => report.article.agency ?? report.article.outlet).filter(Boolean))]
  return (
    <dl className="grid grid-cols-[84px_minmax(0,1fr)] gap-x-3 gap-y-2 text-14">
      {rows.map((row) => (
        <Fact key={row.label} name={row.label}>
          {row.parties.map((party) => <Party key={party.actor.slug} party={party} />)}
        </Fact>
      ))}
      {told.length > 0 && <Fact name="Said by">{told.map((party) => <Party key={party.actor.slug} party={party} />)}</Fact>}
      {event.place && <Fact name="Where">{event.place.name}</Fact>}
      {event.agreement && (
        <Fact name="About">
          <Link href={agreementAddress(event.agreement.key)}>{event.agreement.name}</Link>
          {event.agreementStatus && event.agreementStatus !== 'mentioned' && <Note>here: {event.agreementStatus}</Note>}
        </Fact>
      )}
      {event.provisions.length > 0 && (
        <Fact name="Speaks">
          {event.provisions.slice(0, 4).map(({ agreement, number, title, party, stance }) => (
            <div key={`${agreement.key} ${number} ${party.key}`} className="mb-0.5">
              {stance} <Link href={`${agreementAddress(agreement.key)}#evidence-${number}-${party.key.toLowerCase()}`}>provision {number}</Link>
              <Note>{title}; {party.name}, {agreement.name}</Note>
            </div>
          ))}
        </Fact>
      )}
      {event.deadline && <Fact name="By when">{event.deadline.on ? isoDateWords(event.deadline.on) : `“${event.deadline.words}”`}{event.deadline.on && <Note>“{event.deadline.words}”</Note>}</Fact>}
      {event.condition && <Fact name="Condition">“{event.condition}”</Fact>}
      {first && <Fact name="Date from">{dateBasisWords(event.date, first.dateBasis)}</Fact>}
      {children}
      <Fact name="Sources">
        {sourceWords(event)}
        {outlets.length > 0 && <Note>{outlets.join(', ')}</Note>}
      </Fact>
    </dl>
  )
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-13/[21px] text-muted">{name}</dt>
      <dd className="min-w-0 wrap-break-word">{children}</dd>
    </>
  )
}

export function Note({ children }: { children: ReactNode }) {
  return <small className="block text-13 text-muted">{children}</small>
}

function Party({ party: { actor, words } }: { party: ParticipantView }) {
  const office = actor.office ?? (words.toLowerCase() === actor.name.toLowerCase() ? null : `“${words}”`)
  return (
    <div className="mb-0.5">
      {isParticular(actor) ? <Link href={actorAddress(actor.slug)}>{actor.name}</Link> : <span className="capital">{actor.name}</span>}
      {office && <Note>{office}</Note>}
    </div>
  )
}
