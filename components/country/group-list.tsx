import Link from 'next/link'
import { actorAddress } from '@/components/ui/addresses'
import { Folded } from '@/components/ui/folded'
import { countWords } from '@/lib/date-words'
import type { CountryView } from '@/model/views/page-views'

const shown = 12

/** Organisations and groups tied to a country, the most active first; the first twelve, the rest folded. */
export function GroupList({ groups }: { groups: CountryView['groups'] }) {
  return (
    <>
      <Groups groups={groups.slice(0, shown)} />
      <Folded count={groups.length - shown} noun="less active one"><Groups groups={groups.slice(shown)} /></Folded>
    </>
  )
}

function Groups({ groups }: { groups: CountryView['groups'] }) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,260px),1fr))] gap-x-8">
      {groups.map(({ key, name, kind, count }) => (
        <li key={key} className="relative flex justify-between gap-4 border-t py-2">
          <span>
            <Link href={actorAddress(key)} className="capital stretched plain-link text-14 font-semibold">{name}</Link>
            <span className="block text-13 text-muted first-letter:uppercase">{kind}</span>
          </span>
          <span className="text-12/5 whitespace-nowrap text-muted tabular-nums">{countWords(count, 'event')}</span>
        </li>
      ))}
    </ul>
  )
}
