import Link from 'next/link'
import { actorAddress } from '@/components/ui/addresses'
import { countWords } from '@/lib/date-words'
import type { CountryView } from '@/model/views/page-views'

/** Who acts for a country, in which office, how often. */
export function CountryActors({ actors }: { actors: CountryView['actors'] }) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,260px),1fr))] gap-x-8">
      {actors.map(({ key, name, office, count }) => (
        <li key={key} className="relative flex justify-between gap-4 border-t py-2">
          <span>
            <Link href={actorAddress(key)} className="capital stretched plain-link text-14 font-semibold">{name}</Link>
            {office && <span className="block text-13 text-muted first-letter:uppercase">{office}</span>}
          </span>
          <span className="text-12/5 whitespace-nowrap text-muted tabular-nums">{countWords(count, 'event')}</span>
        </li>
      ))}
    </ul>
  )
}
