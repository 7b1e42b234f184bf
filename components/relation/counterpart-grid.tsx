import Link from 'next/link'
import { quadColour } from '@/components/event/mark-form'
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

/** How the classes lie, from the line outwards. */
const above: QuadClass[] = ['material-cooperation', 'verbal-cooperation']
const below: QuadClass[] = ['material-conflict', 'verbal-conflict']

/** One path a class: hundreds of bars on a page are four shapes a picture. */
function History({ bins, most }: { bins: StackedBin[]; most: number }) {
  const height = (counts: StackedBin['counts'], quads: QuadClass[]) => (quads.reduce((sum, quad) => sum + counts[quad], 0) / most) * half
  const pathOf = (quad: QuadClass, inside: QuadClass[], way: 1 | -1) => bins.map(({ counts }, i) => counts[quad] > 0
    && `M${i} ${(half + way * height(counts, inside)).toFixed(1)}h.85v${(way * height(counts, [quad])).toFixed(1)}h-.85z`).filter(Boolean).join('')
  const bars = (quads: QuadClass[], way: 1 | -1) => quads.map((quad, i) => <path key={quad} d={pathOf(quad, quads.slice(0, i), way)} fill={quadColour[quad]} />)
  return (
    <svg aria-hidden viewBox={`0 0 ${bins.length} ${2 * half}`} preserveAspectRatio="none" className="my-2 block w-full max-w-[240px]" style={{ height: 2 * half }}>
      {bars(above, -1)}
      {bars(below, 1)}
      <path d={`M0 ${half}h${bins.length}`} stroke="var(--rule)" vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
