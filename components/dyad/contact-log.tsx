import Link from 'next/link'
import { EventMark } from '@/components/event/event-mark'
import { kindWords } from '@/components/event/event-words'
import { actorAddress, eventAddress } from '@/components/ui/addresses'
import { countWords, dateWords } from '@/lib/date-words'
import type { Contact, DyadView } from '@/model/views/dyad-view'
import { Folded } from '../ui/folded'

const shown = 8

/** Calls, visits and meetings, the newest first: when, what, who for each side, where. */
export function ContactLog({ view }: { view: Pick<DyadView, 'a' | 'b' | 'contacts' | 'contactCount'> }) {
  const { contacts, contactCount } = view
  return (
    <>
      <ol><Rows contacts={contacts.slice(0, shown)} view={view} /></ol>
      <Folded count={contacts.length - shown} noun="earlier contact"><ol><Rows contacts={contacts.slice(shown)} view={view} /></ol></Folded>
      {contactCount > contacts.length && <p className="border-t pt-2 text-13 text-muted">The last {contacts.length} of {countWords(contactCount, 'contact')}.</p>}
    </>
  )
}

function Rows({ contacts, view }: { contacts: Contact[]; view: Pick<DyadView, 'a' | 'b'> }) {
  return contacts.map(({ event, a, b, others, place }) => (
    <li key={event.id} className="relative grid grid-cols-[18px_minmax(0,1fr)] gap-x-2.5 border-t py-2.5 hover:bg-card md:grid-cols-[144px_18px_minmax(0,1.1fr)_minmax(0,1fr)_72px]">
      <span className="col-span-2 text-14 font-semibold tabular-nums md:col-span-1">{dateWords(event.date)}</span>
      <span className="pt-0.5"><EventMark event={event} /></span>
      <span>
        <Link href={eventAddress(event.id)} className="stretched plain-link font-serif text-15/title font-semibold">{event.title}</Link>
        <span className="block text-13 text-muted">{kindWords(event)}{place && ` · ${place}`}</span>
      </span>
      <span className="col-start-2 text-13 text-muted md:col-start-4">
        <Side name={view.a.name} who={a} /> <Side name={view.b.name} who={b} />
        {others.length > 0 && <Side name="Also" who={others} />}
      </span>
      <span className="hidden text-right text-12/6 whitespace-nowrap text-muted md:block">{countWords(event.sources, 'source')}</span>
    </li>
  ))
}

/** Links stand above the row's own, which stretches over it. */
function Side({ name, who }: { name: string; who: Contact['a'] }) {
  return (
    <span className="block">
      {name}: {who.length ? who.map((one, i) => <span key={one.key}>{i > 0 && ', '}<Link href={actorAddress(one.key)} className="relative z-10 text-ink">{one.name}</Link></span>) : 'not named'}
    </span>
  )
}
