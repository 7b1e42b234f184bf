import type { QuadClass } from '@/model/plover'
import type { EventSummary } from '@/model/views/event-view'
import { type MarkOutline, markOutline, type MarkShape, markShape, quadColour } from './mark-form'

type Marked = Pick<EventSummary, 'quad' | 'modality' | 'date' | 'disputed'>

/** One event's mark as an icon of its own, for lists, legends and panels. */
export function EventMark({ event, size = 16 }: { event: Marked; size?: number }) {
  const shape = markShape(event.date, event.modality)
  const colour = quadColour[event.quad]
  const outline = markOutline(event.modality)
  return (
    <svg className="event-mark" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <svg x="8" y="8" overflow="visible">
        {shape === 'dot' ? <DotMark colour={colour} outline={outline} /> : null}
      </svg>
      {shape === 'dot' ? null : <SpanMark x="1" width="14" y={8} colour={colour} shape={shape} outline={outline} />}
      {event.disputed ? <Notch x="8" y={8} /> : null}
    </svg>
  )
}

/** The ring of what is planned, as an icon of its own: for plans that have no day. */
export const PlanMark = ({ quad }: { quad: QuadClass }) => (
  <svg className="event-mark" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false"><DotMark colour={quadColour[quad]} outline="ring" /></svg>
)

/** A mark for a day or closer, drawn around the origin: filled, ring, dashed ring, ring with a dot, crossed ring. */
export function DotMark({ colour, outline, radius = 5 }: { colour: string; outline: MarkOutline; radius?: number }) {
  if (outline === 'solid') return <circle r={radius} fill={colour} />
  const cross = radius * 0.52
  return (
    <>
      <circle
        r={radius - 0.75}
        fill="var(--card)"
        stroke={colour}
        strokeWidth={outline === 'crossed' ? 1.5 : 1.75}
        strokeDasharray={outline === 'dashed' ? '2.4 2' : undefined}
      />
      {outline === 'dotted-centre' ? <circle r={radius * 0.36} fill={colour} /> : null}
      {outline === 'crossed' ? <path d={`M${-cross} ${-cross}L${cross} ${cross}M${cross} ${-cross}L${-cross} ${cross}`} stroke={colour} strokeWidth="1.5" /> : null}
    </>
  )
}

type SpanProps = { x: string; width: string; y: number; colour: string; shape: Exclude<MarkShape, 'dot'>; outline: MarkOutline }

/** A mark that lasts or whose day is not known. `x` and `width` are SVG lengths, so that percents of the plot serve too. */
export function SpanMark({ x, width, y, colour, shape, outline }: SpanProps) {
  const certain = outline === 'solid'
  const pale = shape === 'pale' || shape === 'inferred'
  return (
    <svg x={x} width={width} y={y - 4} height="8" overflow="visible">
      <rect
        x="0"
        y="0.5"
        width="100%"
        height="7"
        rx="3.5"
        fill={certain || pale ? colour : 'var(--card)'}
        fillOpacity={pale ? 0.28 : 1}
        stroke={certain ? undefined : colour}
        strokeWidth={certain ? undefined : 1.5}
        strokeDasharray={outline === 'dashed' ? '3 2.5' : undefined}
      />
      {shape === 'inferred' ? <line x1="2" x2="100%" y1="4" y2="4" stroke={colour} strokeWidth="1.75" strokeDasharray="1.5 4" strokeLinecap="round" /> : null}
      {shape === 'open' ? <OpenEnd /> : null}
      {outline === 'dotted-centre' ? <line x1="32%" x2="68%" y1="4" y2="4" stroke={colour} strokeWidth="2" strokeLinecap="round" /> : null}
      {outline === 'crossed' ? (
        <svg x="50%" y="4" overflow="visible">
          <path d="M-4 -5L4 5M4 -5L-4 5" stroke={colour} strokeWidth="1.5" />
        </svg>
      ) : null}
    </svg>
  )
}

/** The right end of what still goes on: a bar that breaks up instead of closing. */
function OpenEnd() {
  return (
    <svg x="100%" y="0" overflow="visible">
      <path d="M-6 0V8M-2.5 0V8" stroke="var(--card)" strokeWidth="1.75" />
      <rect x="-1.6" y="0" width="4" height="8" fill="var(--card)" />
    </svg>
  )
}

/** Accounts differ: a small notch at the mark's upper right. */
export function Notch({ x, y }: { x: string; y: number }) {
  return (
    <svg x={x} y={y} overflow="visible">
      <path d="M2.2 -6.6H6.6V-2.2Z" fill="var(--ink)" stroke="var(--card)" strokeWidth="1" paintOrder="stroke" />
    </svg>
  )
}
