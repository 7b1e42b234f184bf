import { quadColour } from '@/components/event/mark-form'
import { isoDateWords } from '@/lib/date-words'
import { quadLabel, type QuadClass } from '@/model/plover'
import type { EventSummary } from '@/model/views/event-view'
import { relationBins } from './relation-bins'

const half = 56
/** From the line outwards: acts next to the line, words beyond them. */
const above: QuadClass[] = ['material-cooperation', 'verbal-cooperation']
const below: QuadClass[] = ['material-conflict', 'verbal-conflict']

/** A relation's history at one look: bars above the line for cooperation, below it for conflict. */
export function RelationChart({ events }: { events: EventSummary[] }) {
  const bins = relationBins(events)
  const sum = (counts: (typeof bins)[number]['counts'], quads: QuadClass[]) => quads.reduce((total, quad) => total + counts[quad], 0)
  const most = Math.max(1, ...bins.flatMap(({ counts }) => [sum(counts, above), sum(counts, below)]))
  const title = `Events from ${isoDateWords(bins[0]?.label ?? '')} to ${isoDateWords(bins.at(-1)?.label ?? '')}; the list below holds them all.`
  return (
    <figure className="panel p-4">
      <div role="img" aria-label={title} className="relative flex" style={{ maxWidth: bins.length * 72 }}>
        <div className="absolute inset-x-0 border-t" style={{ top: half }} />
        {bins.map(({ label, tick, counts }) => (
          <div key={label} className="relative min-w-0 flex-1 px-px">
            <div className="flex flex-col-reverse" style={{ height: half }}>{above.map((quad) => <Block key={quad} quad={quad} share={counts[quad] / most} />)}</div>
            <div className="flex flex-col" style={{ height: half }}>{below.map((quad) => <Block key={quad} quad={quad} share={counts[quad] / most} />)}</div>
            <p className="h-4 overflow-visible text-12 whitespace-nowrap text-muted tabular-nums">
              {tick}
            </p>
          </div>
        ))}
      </div>
      <figcaption className="mt-4 flex flex-wrap gap-x-4 gap-y-1 text-12 text-muted">
        {[...above.toReversed(), ...below.toReversed()].map((quad) => (
          <span key={quad} className="inline-flex items-center gap-1.5"><span aria-hidden className="size-2.5" style={{ background: quadColour[quad] }} />{quadLabel[quad]}</span>
        ))}
      </figcaption>
    </figure>
  )
}

function Block({ quad, share }: { quad: QuadClass; share: number }) {
  return share > 0 ? <div className="mx-auto w-full max-w-6" style={{ height: `${share * 100}%`, background: quadColour[quad] }} /> : null
}
