import Link from 'next/link'
import { eventAddress } from '@/components/ui/addresses'
import type { AgreementView } from '@/model/views/agreement-view'

/** How sources tell that the agreement was made, where they differ: each way with its sentence and who gives it; all stand. */
export function AgreementMaking({ making }: { making: AgreementView['making'] }) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,300px),1fr))] gap-x-8 gap-y-4">
      {making.map(({ status, outlets, event, words }) => (
        <li key={status} className="border-t pt-2.5">
          <h3>{status}</h3>
          <p className="font-serif text-15/text">“{words}”</p>
          <p className="mt-1 text-13 text-muted">{outlets.join(', ')} · <Link href={eventAddress(event.key)}>{event.name}</Link></p>
        </li>
      ))}
    </ul>
  )
}
