import Link from 'next/link'
import { agreementAddress, eventAddress } from '@/components/ui/addresses'
import { countWords, isoDateWords } from '@/lib/date-words'
import type { SharedAgreement } from '@/model/views/dyad-view'

/** Agreements that bind or concern both, each with the last that is told of its fate. */
export function SharedAgreements({ agreements }: { agreements: SharedAgreement[] }) {
  return (
    <table className="w-full border-collapse text-14">
      <thead>
        <tr className="text-left text-12 text-muted">
          <th scope="col" className="py-2 pr-4 font-medium">Agreement</th>
          <th scope="col" className="py-2 pr-4 font-medium">Last told of it</th>
          <th scope="col" className="hidden py-2 text-right font-medium md:table-cell">Events between the two</th>
        </tr>
      </thead>
      <tbody>
        {agreements.map(({ key, name, date, status, events }) => (
          <tr key={key} className="border-t align-baseline">
            <th scope="row" className="py-2 pr-4 text-left font-normal">
              <Link href={agreementAddress(key)} className="capital plain-link font-serif text-15/title font-semibold">{name}</Link>
              <small className="block text-13 text-muted">{date ? isoDateWords(date) : 'date not known'}</small>
            </th>
            <td className="py-2 pr-4">
              {status ? <><Link href={eventAddress(status.event)} className="capital">{status.status}</Link><small className="block text-13 text-muted">{isoDateWords(status.on)}</small></> : <span className="text-muted">no evidence</span>}
            </td>
            <td className="hidden py-2 text-right text-muted tabular-nums md:table-cell">{countWords(events, 'event')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
