import Link from 'next/link'
import { quadColour } from '@/components/event/mark-form'
import { tieWords } from '@/components/network/tie-style'
import { Folded } from '@/components/ui/folded'
import { QuadClass, quadLabel } from '@/model/plover'

type Row = { key: string; name: string; events: number; counts: Record<QuadClass, number>; href: string }
type Props = { rows: Row[]; noun: string; many?: string; shown?: number }

/** Names with how many events and of which kind, the fullest first; the picture's twin. */
export function CountTable({ rows, noun, many, shown = 12 }: Props) {
  const most = rows[0]?.events ?? 1
  return (
    <>
      <Rows rows={rows.slice(0, shown)} most={most} />
      <Folded count={rows.length - shown} noun={noun} many={many}><Rows rows={rows.slice(shown)} most={most} /></Folded>
    </>
  )
}

function Rows({ rows, most }: { rows: Row[]; most: number }) {
  return (
    <ul className="text-14">
      {rows.map(({ key, name, events, counts, href }) => (
        <li key={key} className="relative grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] items-center gap-4 border-t py-1.5 hover:bg-card" title={tieWords({ counts })}>
          <Link href={href} prefetch={false} className="capital stretched plain-link truncate font-semibold">{name}</Link>
          <span className="grid grid-cols-[5ch_minmax(0,1fr)] items-center gap-2 tabular-nums">
            {events.toLocaleString('en-GB')}
            <span aria-hidden className="flex h-2.5" style={{ width: `${(events / most) * 100}%` }}>
              {QuadClass.options.map((quad) => <span key={quad} title={quadLabel[quad]} style={{ width: `${(counts[quad] / events) * 100}%`, background: quadColour[quad] }} />)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
