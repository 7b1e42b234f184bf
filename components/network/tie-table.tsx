import Link from 'next/link'
import { quadColour } from '@/components/event/mark-form'
import { compareAddress, dyadAddress } from '@/components/ui/addresses'
import { Folded } from '@/components/ui/folded'
import { QuadClass, quadLabel } from '@/model/plover'
import type { NetworkTie, NetworkView } from '@/model/views/network-view'
import { tieWords } from './tie-style'

const shown = 20

/** The ties that are drawn, as a table: the picture's twin for those who can't see it, and for exact counts. */
export function TieTable({ view }: { view: NetworkView }) {
  return (
    <>
      <Ties ties={view.ties.slice(0, shown)} view={view} />
      <Folded count={view.ties.length - shown} noun="weaker tie"><Ties ties={view.ties.slice(shown)} view={view} /></Folded>
    </>
  )
}

function Ties({ ties, view: { nodes, by, ties: all } }: { ties: NetworkTie[]; view: NetworkView }) {
  const most = all[0]?.events ?? 1
  const known = (key: string) => nodes.find((node) => node.key === key)
  return (
    <table className="w-full table-fixed border-collapse text-14">
      <thead className="sr-only"><tr><th scope="col">Between</th><th scope="col">Events</th><th scope="col">Of cooperation and conflict</th></tr></thead>
      <tbody>
        {ties.map((tie) => {
          const [a, b] = [known(tie.a), known(tie.b)]
          if (!a || !b) return null
          return (
            <tr key={`${tie.a} ${tie.b}`} className="relative border-t align-baseline hover:bg-card">
              <th scope="row" className="w-[46%] py-1.5 pr-4 text-left font-semibold md:w-[32%]">
                <Link href={by === 'country' ? dyadAddress(a.slug, b.slug) : compareAddress([`actors/${a.slug}`, `actors/${b.slug}`])} prefetch={false} className="capital stretched plain-link">{a.name} – {b.name}</Link>
              </th>
              <td className="py-1.5 pr-4 tabular-nums">
                <span className="grid grid-cols-[4ch_minmax(0,1fr)] items-center gap-2">
                  {tie.events.toLocaleString('en-GB')}
                  <span aria-hidden className="flex h-2.5" style={{ width: `${(tie.events / most) * 100}%` }}>
                    {QuadClass.options.map((quad) => <span key={quad} title={quadLabel[quad]} style={{ width: `${(tie.counts[quad] / tie.events) * 100}%`, background: quadColour[quad] }} />)}
                  </span>
                </span>
              </td>
              <td className="hidden w-[26%] py-1.5 text-right text-13 text-muted tabular-nums md:table-cell">{tieWords(tie)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
