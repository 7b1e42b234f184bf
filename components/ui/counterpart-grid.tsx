import Link from 'next/link'
import { isoDateWords } from '@/lib/date-words'
import type { ActorView } from '@/model/views/page-views'

type Props = { counterparts: ActorView['counterparts']; address: (key: string) => string }

/** The same small picture for each counterpart, on one scale: above the line what brought both together, below it what set them apart. */
export function CounterpartGrid({ counterparts, address }: Props) {
  const most = Math.max(1, ...counterparts.flatMap(({ cooperation, conflict }) => [cooperation, conflict]))
  return (
    <ul className="grid grid-cols-2 gap-x-6 gap-y-5 sm:grid-cols-[repeat(auto-fill,minmax(176px,1fr))]">
      {counterparts.map(({ key, name, cooperation, conflict, last }) => (
        <li key={key} className="relative border-t pt-2">
          <Link href={address(key)} className="capital stretched plain-link text-14 font-semibold">{name}</Link>
          <div aria-hidden className="my-2 border-l">
            <div className="h-2.5 bg-vc" style={{ width: `${(cooperation / most) * 100}%` }} />
            <div className="h-px bg-rule" />
            <div className="h-2.5 bg-vx" style={{ width: `${(conflict / most) * 100}%` }} />
          </div>
          <p className="text-12 text-muted tabular-nums">
            {cooperation} together, {conflict} apart
            <span className="block">last {isoDateWords(last, 'short')}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}
