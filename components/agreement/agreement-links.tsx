import Link from 'next/link'
import { agreementAddress } from '@/components/ui/addresses'
import { isoDateWords } from '@/lib/date-words'
import type { ActorView } from '@/model/views/page-views'

const shown = 12

/** Agreements by name and date; the first twelve, the rest folded. */
export function AgreementLinks({ agreements }: { agreements: ActorView['agreements'] }) {
  const rest = agreements.slice(shown)
  return (
    <>
      <Links agreements={agreements.slice(0, shown)} />
      {rest.length > 0 && (
        <details className="border-t pt-2">
          <summary className="text-13 text-muted">{rest.length} more</summary>
          <Links agreements={rest} />
        </details>
      )}
    </>
  )
}

function Links({ agreements }: { agreements: ActorView['agreements'] }) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,260px),1fr))] gap-x-8">
      {agreements.map(({ key, name, date }) => (
        <li key={key} className="relative border-t py-2">
          <Link href={agreementAddress(key)} className="capital stretched plain-link font-serif text-15/title font-semibold">{name}</Link>
          <span className="block text-13 text-muted">{date ? isoDateWords(date) : 'date not known'}</span>
        </li>
      ))}
    </ul>
  )
}
