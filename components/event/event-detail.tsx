import Link from 'next/link'
import { namesOnce } from '@/components/article/names-once'
import { articleAddress, eventAddress } from '@/components/ui/addresses'
import { dateWords, isoDateWords } from '@/lib/date-words'
import type { EventSummary, EventView, ReportView } from '@/model/views/event-view'
import { causeLabel, linkLabel } from '@/model/event-link'
import { EventFacts, Fact, Note } from './event-facts'
import { EventTags } from './event-tags'
import { fullDateWords, gapWords } from './event-words'
import { MarkedQuote } from './marked-quote'

const shownSteps = 2

/** One event beside the timeline: when, what, how certain, the sentence that says so, the facts; the whole is on its page. */
export function EventDetail({ event }: { event: EventView }) {
  const report = event.reports[0]
  const [before, after] = [event.before.at(-1), event.after[0]]
  return (
    <article aria-labelledby={`event-${event.id}`}>
      <p className="kicker">{fullDateWords(event.date)}{event.date.words && ` · “${event.date.words}”`}{event.date.inferred && ' · inferred'}</p>
      <h2 id={`event-${event.id}`} className="mt-1 mb-2.5 text-balance">{event.title}</h2>
      <EventTags event={event} />
      {report && (
        <div className="mt-4">
          <MarkedQuote report={report} />
          <Source report={report} />
        </div>
      )}
      <div className="mt-4 border-t pt-3.5">
        <EventFacts event={event}>
          {event.causes.slice(0, shownSteps).map((step) => <Neighbour key={`${step.event.id} ${step.kind}`} name={causeLabel[step.kind]} event={step.event} from={event} />)}
          {event.effects.slice(0, shownSteps).map((step) => <Neighbour key={`${step.event.id} ${step.kind}`} name={linkLabel[step.kind]} event={step.event} from={event} />)}
          {before && <Neighbour name="Before" event={before} from={event} />}
          {after && <Neighbour name="Then" event={after} from={event} />}
        </EventFacts>
      </div>
      <p className="mt-4 text-13"><Link href={eventAddress(event.id)}>All of this event</Link></p>
    </article>
  )
}

/** Where a quote stands: outlet, agency, day, and the way to its sentence. A plain link: the browser itself marks the sentence it leads to. */
export function Source({ report: { article, start } }: { report: ReportView }) {
  const origin = namesOnce(article.agency, article.outlet).join(', ') || article.title
  return (
    <p className="mt-2 text-13 text-muted">
      {origin}{article.publishedOn && `, ${isoDateWords(article.publishedOn)}`} ·{' '}
      <a href={articleAddress(article.id, start)}>read it in the article</a>
    </p>
  )
}

function Neighbour({ name, event, from }: { name: string; event: EventSummary; from: EventSummary }) {
  return (
    <Fact name={`${name.charAt(0).toUpperCase()}${name.slice(1)}`}>
      <Link href={eventAddress(event.id)}>{event.title}</Link>
      <Note>{dateWords(event.date)}, {gapWords(from.date.start, event.date.start)}</Note>
    </Fact>
  )
}
