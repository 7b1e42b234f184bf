import { quadColour } from '@/components/event/mark-form'
import { countWords } from '@/lib/date-words'
import { quadLabel, type QuadClass } from '@/model/plover'
import type { RelationMonth } from '@/model/views/relation-view'
import { equalColumns } from './equal-columns'
import { binWords } from './month-bins'
import { stackMonths, type StackedBin } from './stack-months'

/** From the line outwards: acts next to the line, words beyond them. */
const above: QuadClass[] = ['material-cooperation', 'verbal-cooperation']
const below: QuadClass[] = ['material-conflict', 'verbal-conflict']

/** `span` and `scale` let several charts share one axis of time and one scale; `most` is how many bins it may have. */
type Props = { months: RelationMonth[]; span?: string[]; scale?: number; height?: number; most?: number }

/** A relation's history at one look: bars above the line for cooperation, below it for conflict, and how many sources tell of them. */
export function RelationChart({ months, span, scale = 1, height = 56, most: mostBins }: Props) {
  const { unit, bins } = stackMonths(months, span, mostBins)
  const [first, last] = [bins[0], bins.at(-1)]
  const most = Math.max(scale, ...bins.flatMap(({ together, apart }) => [together, apart]))
  const mostSources = Math.max(1, ...bins.map(({ sources }) => sources))
  if (!first || !last) return null
  return (
    <figure className="panel p-4">
      <div role="img" aria-label={`What happened, from ${binWords(first.label, unit)} to ${binWords(last.label, unit)}; the figures stand below.`} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3" style={{ maxWidth: bins.length * 72 + 40 }}>
        <Scale most={most} height={height} />
        <div className="relative" style={equalColumns(bins.length)}>
          <div className="absolute inset-x-0 border-t border-faint" style={{ top: height }} />
          {bins.map((bin) => (
            <div key={bin.label} className="min-w-0 px-px" title={tip(bin, unit)}>
              <div className="flex flex-col-reverse" style={{ height }}>{above.map((quad) => <Block key={quad} quad={quad} share={bin.counts[quad] / most} />)}</div>
              <div className="flex flex-col" style={{ height }}>{below.map((quad) => <Block key={quad} quad={quad} share={bin.counts[quad] / most} />)}</div>
              <p className="h-4 overflow-visible text-12 whitespace-nowrap text-muted tabular-nums">{bin.tick}</p>
              <div className="mt-2 h-5 border-b">
                <div className="mx-auto h-full w-full max-w-6" style={{ background: `linear-gradient(to top, var(--faint) ${(bin.sources / mostSources) * 100}%, transparent 0)` }} />
              </div>
            </div>
          ))}
        </div>
      </div>
      <figcaption className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-12 text-muted">
        {[...above.toReversed(), ...below.toReversed()].map((quad) => (
          <span key={quad} className="inline-flex items-center gap-1.5"><span aria-hidden className="size-2.5" style={{ background: quadColour[quad] }} />{quadLabel[quad]}</span>
        ))}
        <span className="inline-flex items-center gap-1.5"><span aria-hidden className="size-2.5 bg-faint" />Independent sources, at most {mostSources.toLocaleString('en-GB')} a {unit}</span>
      </figcaption>
    </figure>
  )
}

const tip = ({ label, together, apart, sources }: StackedBin, unit: Parameters<typeof binWords>[1]) =>
  together + apart ? `${binWords(label, unit)}: ${together} together, ${apart} apart, from ${countWords(sources, 'independent source')}` : undefined

/** The greatest count on either side of the line, and what the sides are. */
function Scale({ most, height }: { most: number; height: number }) {
  return (
    <div aria-hidden className="flex flex-col text-right text-12 leading-none text-muted tabular-nums">
      <p style={{ height }}>{most}</p>
      <p className="flex flex-col justify-end" style={{ height }}>{most}</p>
    </div>
  )
}

function Block({ quad, share }: { quad: QuadClass; share: number }) {
  return share > 0 ? <div className="mx-auto w-full max-w-6" style={{ height: `${share * 100}%`, background: quadColour[quad] }} /> : null
}
