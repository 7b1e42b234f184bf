import Link from 'next/link'
import { EventMark } from '@/components/event/event-mark'
import { gapWords, kindWords } from '@/components/event/event-words'
import { eventAddress } from '@/components/ui/addresses'
import { Folded } from '@/components/ui/folded'
import { countWords, dateWords } from '@/lib/date-words'
import { linkLabel } from '@/model/event-link'
import type { Demand, DyadView } from '@/model/views/dyad-view'
import { deadlineWords } from './deadline-words'

const shown = 6

/** What each asks of the other and threatens it with, by when, and what came of it: a column a side, the newest first. */
export function DemandList({ view }: { view: Pick<DyadView, 'a' | 'b' | 'demands' | 'demandCount'> }) {
  const { a, b, demands, demandCount } = view
  const sides = [
    { name: `${a.name} of ${b.name}`, own: demands.filter(({ direction }) => direction !== 'b-to-a') },
    { name: `${b.name} of ${a.name}`, own: demands.filter(({ direction }) => direction === 'b-to-a') },
  ]
  return (
    <>
      <div className="grid gap-x-12 gap-y-6 lg:grid-cols-2">
        {sides.map(({ name, own }) => (
          <section key={name} aria-label={name}>
            <h3 className="pb-1.5">{name} <span className="font-normal text-muted">{countWords(own.length, 'demand or threat', 'demands and threats')}{own.length > 0 && `, ${own.filter(({ outcomes }) => outcomes.length).length} with an outcome told`}</span></h3>
            <ul><Rows demands={own.slice(0, shown)} /></ul>
            {own.length === 0 && <p className="border-t py-2 text-13 text-muted">None is told of.</p>}
            <Folded count={own.length - shown} noun="earlier one"><ul><Rows demands={own.slice(shown)} /></ul></Folded>
          </section>
        ))}
      </div>
      {demandCount > demands.length && <p className="mt-3 text-13 text-muted">The last {demands.length} of {demandCount.toLocaleString('en-GB')}.</p>}
    </>
  )
}

function Rows({ demands }: { demands: Demand[] }) {
  return demands.map(({ event, condition, deadline, outcomes }) => (
    <li key={event.id} className="grid grid-cols-[18px_minmax(0,1fr)] gap-x-2.5 border-t py-2">
      <span className="pt-0.5"><EventMark event={event} /></span>
      <div>
        <Link href={eventAddress(event.id)} className="plain-link font-serif text-15/title font-semibold">{event.title}</Link>
        <p className="text-13 text-muted">{kindWords(event)} · {dateWords(event.date)} · {countWords(event.sources, 'source')}</p>
        <p className="line-clamp-2 font-serif text-14 text-muted">“{event.quote}”</p>
        {condition && <p className="text-13">Hangs on: “{condition}”</p>}
        {deadline && <p className="text-13">{deadlineWords(deadline)}</p>}
        {outcomes.map(({ kind, reason, event: came }) => (
          <p key={`${came.id} ${kind}`} className="text-13"><span className="inline-block font-semibold first-letter:uppercase">{linkLabel[kind]}</span>: <Link href={eventAddress(came.id)}>{came.title}</Link> <span className="text-muted">{dateWords(came.date)}, {gapWords(event.date.start, came.date.start)}; {reason}</span></p>
        ))}
        {outcomes.length === 0 && <p className="text-13 text-muted">No answer or outcome is told of.</p>}
      </div>
    </li>
  ))
}
