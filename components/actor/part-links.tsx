import Link from 'next/link'
import type { ActorPart } from '@/model/actor-part'
import type { ActorView } from '@/model/views/page-views'

type Props = { chosen: ActorPart; counts: ActorView['counts']; address: (part: ActorPart) => string }

/** Chooses which part in events is listed, each with its count; the choice lives in the address. */
export function PartLinks({ chosen, counts, address }: Props) {
  const parts: [ActorPart, string, number][] = [['all', 'All', counts.events], ['done', 'Done by them', counts.done], ['received', 'Done to them', counts.received], ['said', 'Told by them', counts.said]]
  return (
    <ul aria-label="Part in the events" className="mb-2 flex flex-wrap gap-x-5 text-14 print:hidden">
      {parts.map(([part, words, count]) => (
        <li key={part}>
          <Link href={address(part)} scroll={false} aria-current={part === chosen ? 'true' : undefined} className="block py-1.5 text-muted no-underline hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink">
            {words} <span className="text-12 font-normal tabular-nums">{count.toLocaleString('en-GB')}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
