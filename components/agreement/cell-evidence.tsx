import Link from 'next/link'
import { EventMark } from '@/components/event/event-mark'
import { inMarks } from '@/components/event/in-marks'
import { eventAddress } from '@/components/ui/addresses'
import { countWords, dateWords } from '@/lib/date-words'
import type { Stance } from '@/model/provision'
import type { ProvisionCell, ProvisionView } from '@/model/views/agreement-view'
import { ConfirmStatus } from './confirm-status'
import { statusWords, weightWords } from './provision-words'

type Props = { agreement: string; provision: ProvisionView; cell: ProvisionCell }

const stances: [Stance, string, string][] = [['for', 'Speaks for it', 'Nothing in the articles speaks for it.'], ['against', 'Speaks against it', 'Nothing in the articles speaks against it.']]

/** The events and sentences for and against a party's having carried out a provision, and the way for a reviewer to set the status. */
export function CellEvidence({ agreement, provision, cell }: Props) {
  return (
    <>
      <p className="mb-3 font-serif text-15/text"><strong>{cell.party.name}, {provision.title.charAt(0).toLowerCase()}{provision.title.slice(1)}: {statusWords(cell)}.</strong>{cell.confirmed?.note && ` ${cell.confirmed.note}`}</p>
      <div className="grid gap-x-8 gap-y-5 lg:grid-cols-2">
        {stances.map(([stance, title, none]) => {
          const evidence = cell.evidence.filter((one) => one.stance === stance)
          return (
            <section key={stance} aria-label={title}>
              <h3 className="mb-1">{title}</h3>
              {evidence.length === 0 && <p className="text-muted">{none}</p>}
              <ul>
                {evidence.map(({ event, weight, reason }) => (
                  <li key={event.id} className="grid grid-cols-[16px_minmax(0,1fr)] gap-x-2.5 border-t py-2">
                    <span className="pt-0.5"><EventMark event={event} /></span>
                    <div>
                      <Link href={eventAddress(event.id)} className="plain-link font-serif text-15/title font-semibold">{event.title}</Link>
                      <p className="font-serif text-14/text">{inMarks(event.quote)}</p>
                      <p className="text-12 text-muted">{dateWords(event.date)} · {weightWords[weight]}: {reason} · {countWords(event.sources, 'source')}</p>
                    </div>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
      <ConfirmStatus agreement={agreement} number={provision.number} cell={cell} />
    </>
  )
}
