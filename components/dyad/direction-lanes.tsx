import { DotMark } from '@/components/event/event-mark'
import { markOutline, quadColour } from '@/components/event/mark-form'
import { equalColumns } from '@/components/relation/equal-columns'
import { eventAddress } from '@/components/ui/addresses'
import { countWords, dateWords } from '@/lib/date-words'
import { QuadClass, quadLabel } from '@/model/plover'
import type { DyadView } from '@/model/views/dyad-view'
import { layoutDirections, type Column, type DirectionLane, type Unit } from './direction-columns'

/** From the line outwards. */
const upwards: QuadClass[] = ['material-cooperation', 'verbal-cooperation']
const downwards: QuadClass[] = ['material-conflict', 'verbal-conflict']
const unitSize = 11
/** A stack is no higher than so many marks; where one is, all are drawn as bars. */
const highest = 16

/** Who did what to whom over time: a lane a direction, cooperation above its line and conflict below; each mark is an event and leads to it. */
export function DirectionLanes({ view }: { view: DyadView }) {
  const { time, lanes, most } = layoutDirections({ a: view.a.name, b: view.b.name, ways: view.ways, units: view.units })
  const single = view.units.length > 0 && most <= highest
  /** How high a stack is drawn, in pixels; a side that holds nothing keeps a little room. */
  const side = (stack: number) => (single ? stack * unitSize : (stack / most) * 72) + 6
  return (
    <figure className="panel overflow-hidden">
      {lanes.map((lane) => (
        <div key={lane.direction} role="group" aria-label={`${lane.name}: ${countWords(lane.count, 'event')}`} className="grid grid-cols-1 border-b px-4 py-2.5 md:grid-cols-[148px_minmax(0,1fr)]">
          <div className="pb-2 md:pb-0">
            <h3 className="leading-title">{lane.name}</h3>
            <p className="text-12 text-muted tabular-nums">{countWords(lane.count, 'event')}</p>
          </div>
          <Lane lane={lane} height={{ up: side(lane.above), down: side(lane.below) }} single={single} />
        </div>
      ))}
      <div aria-hidden className="grid px-4 py-1 md:grid-cols-[148px_minmax(0,1fr)]">
        <span className="hidden md:block" />
        <div style={{ ...equalColumns(time.bins.length), maxWidth: time.bins.length * 56 }}>
          {time.bins.map(({ label, tick }) => <p key={label} className="h-5 min-w-0 text-12 whitespace-nowrap text-muted tabular-nums">{tick}</p>)}
        </div>
      </div>
      <figcaption className="flex flex-wrap gap-x-4 gap-y-1 border-t px-4 py-2.5 text-12 text-muted">
        {QuadClass.options.map((quad) => (
          <span key={quad} className="inline-flex items-center gap-1.5"><svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true"><DotMark colour={quadColour[quad]} outline="solid" /></svg>{quadLabel[quad]}</span>
        ))}
        <span className="md:ml-auto">{single ? `One mark an event; open ones were only said. A column is a ${time.unit}.` : `A column is a ${time.unit}.`}</span>
      </figcaption>
    </figure>
  )
}

type LaneProps = { lane: DirectionLane; height: { up: number; down: number }; single: boolean }

function Lane({ lane, height, single }: LaneProps) {
  return (
    <div className="relative" style={{ ...equalColumns(lane.columns.length), maxWidth: lane.columns.length * 56 }}>
      <div aria-hidden className="absolute inset-x-0 border-t border-faint" style={{ top: height.up }} />
      {lane.columns.map((column, i) => (
        <div key={i} className="min-w-0">
          <div className="flex flex-col-reverse items-center pb-1" style={{ height: height.up }}>{single ? column.above.map((unit) => <Mark key={unit.id} unit={unit} />) : <Bars column={column} quads={upwards} most={lane.above} />}</div>
          <div className="flex flex-col items-center pt-1" style={{ height: height.down }}>{single ? column.below.map((unit) => <Mark key={unit.id} unit={unit} />) : <Bars column={column} quads={downwards} most={lane.below} />}</div>
        </div>
      ))}
    </div>
  )
}

function Mark({ unit }: { unit: Unit }) {
  const words = `${unit.title}, ${dateWords(unit)}`
  return (
    <a href={eventAddress(unit.id)} title={words} aria-label={words} tabIndex={-1} className="block shrink-0" style={{ height: unitSize, width: unitSize }}>
      <svg width={unitSize} height={unitSize} viewBox="-6 -6 12 12" aria-hidden="true"><DotMark colour={quadColour[unit.quad]} outline={markOutline(unit.modality)} /></svg>
    </a>
  )
}

function Bars({ column, quads, most }: { column: Column; quads: QuadClass[]; most: number }) {
  return quads.map((quad) => (column.counts[quad] ? <div key={quad} className="w-full max-w-6 shrink-0" style={{ height: `${(column.counts[quad] / most) * 100}%`, background: quadColour[quad] }} /> : null))
}
