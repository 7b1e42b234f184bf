import Link from 'next/link'
import { quadColour } from '@/components/event/mark-form'
import { equalColumns } from './equal-columns'
import { binWords } from './month-bins'
import { stackMonths, type StackedBin } from './stack-months'
import { isoDateWords } from '@/lib/date-words'
import type { QuadClass } from '@/model/plover'
import type { Counterpart } from '@/model/views/page-views'

type Props = { counterparts: Counterpart[]; address: (key: string) => string }

const half = 22

/** The same small picture for each counterpart, on one scale and one axis of time: above the line what brought both together, below it what set them apart. */
export function CounterpartGrid({ counterparts, address }: Props) {
  // The months of each stand in order.
  const span = counterparts.flatMap(({ months }) => [months[0], months.at(-1)]).flatMap((end) => end?.month ?? [])
  const pictures = counterparts.map(({ months }) => stackMonths(months, span, 32))
  const most = Math.max(1, ...pictures.flatMap(({ bins }) => bins.flatMap(({ together, apart }) => [together, apart])))
  const { unit, bins = [] } = pictures[0] ?? {}
  const [first, last] = [bins[0], bins.at(-1)]
  return (
    <>
      <ul className="grid grid-cols-2 gap-x-6 gap-y-5 sm:grid-cols-[repeat(auto-fill,minmax(176px,1fr))]">
        {counterparts.map(({ key, name, cooperation, conflict, last }, i) => (
          <li key={key} className="relative border-t pt-2">
            <Link href={address(key)} className="capital stretched plain-link text-14 font-semibold">{name}</Link>
            <History bins={pictures[i]?.bins ?? []} most={most} />
            <p className="text-12 text-muted tabular-nums">
              {cooperation} together, {conflict} apart
              <span className="block">last {isoDateWords(last, 'short')}</span>
            </p>
          </li>
        ))}
      </ul>
      {unit && first && last && (
        <p className="mt-3 text-12 text-muted">Each picture runs from {binWords(first.label, unit)} to {binWords(last.label, unit)}; a bar is a {unit}, and the highest stands for {most.toLocaleString('en-GB')}.</p>
      )}
    </>
  )
}

function History({ bins, most }: { bins: StackedBin[]; most: number }) {
  const bar = (counts: StackedBin['counts'], quads: QuadClass[]) => quads.map((quad) => counts[quad] > 0 && <div key={quad} style={{ height: (counts[quad] / most) * half, background: quadColour[quad] }} />)
  return (
    <div aria-hidden className="relative my-2 max-w-[240px]" style={equalColumns(bins.length)}>
      <div className="absolute inset-x-0 border-t" style={{ top: half }} />
      {bins.map(({ label, counts }) => (
        <div key={label} className="min-w-0 pr-px">
          <div className="flex flex-col-reverse" style={{ height: half }}>{bar(counts, ['material-cooperation', 'verbal-cooperation'])}</div>
          <div className="flex flex-col" style={{ height: half }}>{bar(counts, ['material-conflict', 'verbal-conflict'])}</div>
        </div>
      ))}
    </div>
  )
}
