import Link from 'next/link'
import { eventAddress } from '@/components/ui/addresses'
import { dateWords } from '@/lib/date-words'
import { causeLabel, linkLabel } from '@/model/event-link'
import type { ChainStep, EventView } from '@/model/views/event-view'
import { EventMark } from './event-mark'
import { gapWords } from './event-words'

/** What the event came of and what came of it, each with how, and why the two are linked. */
export function EventChain({ event }: { event: EventView }) {
  return (
    <ol>
      {event.causes.map((step) => <Step key={`${step.event.id} ${step.kind}`} step={step} how={causeLabel[step.kind]} from={event} />)}
      {event.effects.map((step) => <Step key={`${step.event.id} ${step.kind}`} step={step} how={linkLabel[step.kind]} from={event} />)}
    </ol>
  )
}

function Step({ step: { reason, event }, how, from }: { step: ChainStep; how: string; from: EventView }) {
  return (
    <li className="relative grid grid-cols-[16px_minmax(0,1fr)] gap-x-3 border-t py-2">
      <span className="pt-0.5"><EventMark event={event} /></span>
      <div>
        <p className="text-13 font-semibold first-letter:uppercase">{how}</p>
        <p className="font-serif text-15/title"><Link href={eventAddress(event.id)} className="stretched plain-link">{event.title}</Link></p>
        <p className="text-12 text-muted">{dateWords(event.date)}, {gapWords(from.date.start, event.date.start)} · {reason}</p>
      </div>
    </li>
  )
}
