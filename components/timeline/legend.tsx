'use client'

import { DotMark, SpanMark } from '@/components/event/event-mark'
import { markOutline, quadColour } from '@/components/event/mark-form'
import type { Filters } from '@/model/filters'
import type { Modality } from '@/model/modality'
import { QuadClass, quadLabel } from '@/model/plover'

/** What the legend tells apart: modalities that share a form stand together. */
const CERTAINTIES: { label: string; values: Modality[] }[] = [
  { label: 'happened', values: ['occurred', 'ongoing'] },
  { label: 'planned', values: ['planned'] },
  { label: 'asked for', values: ['requested'] },
  { label: 'conditional', values: ['conditional', 'hypothetical'] },
  { label: 'denied, did not happen', values: ['denied', 'negated'] },
]

function Key({ pressed, dimmed, onClick, mark, label }: { pressed: boolean; dimmed: boolean; onClick: () => void; mark: React.ReactNode; label: string }) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onClick}
      className={`inline-flex min-h-6 shrink-0 items-center gap-1.5 rounded-4 underline-offset-4 hover:text-ink hover:underline ${pressed ? 'font-semibold text-ink underline' : ''} ${dimmed ? 'opacity-55' : ''}`}
    >
      <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">{mark}</svg>
      {label}
    </button>
  )
}

type Props = { filters: Filters; bars: boolean; onChange: (filters: Filters) => void }

/** The key to the marks, or to the bars where `bars` are drawn; choosing an entry shows only its events, choosing it again all. */
export function Legend({ filters, bars, onChange }: Props) {
  const toggleQuad = (quad: QuadClass) => onChange({ ...filters, quad: filters.quad.includes(quad) ? filters.quad.filter((other) => other !== quad) : [...filters.quad, quad] })
  const toggleModality = (values: Modality[]) => {
    const rest = filters.modality.filter((value) => !values.includes(value))
    onChange({ ...filters, modality: rest.length < filters.modality.length ? rest : [...filters.modality, ...values] })
  }
  return (
    <div role="group" aria-label="Key to the marks; choose one to see only its events" className="flex gap-x-[18px] gap-y-1 overflow-x-auto border-t px-4 lg:gap-x-3 py-2 text-12 whitespace-nowrap text-muted [scrollbar-width:none] md:flex-wrap print:flex-wrap print:text-ink">
      {QuadClass.options.map((quad) => (
        <Key key={quad} pressed={filters.quad.includes(quad)} dimmed={filters.quad.length > 0 && !filters.quad.includes(quad)} onClick={() => toggleQuad(quad)} mark={<DotMark colour={quadColour[quad]} outline="solid" />} label={quadLabel[quad]} />
      ))}
      <span className="hidden grow lg:block" />
      {CERTAINTIES.map(({ label, values }) => {
        const pressed = values.some((value) => filters.modality.includes(value))
        const outline = markOutline(values[0] ?? 'occurred')
        return <Key key={label} pressed={pressed} dimmed={filters.modality.length > 0 && !pressed} onClick={() => toggleModality(values)} mark={<DotMark colour="var(--muted)" outline={outline} />} label={label} />
      })}
      <span className="inline-flex shrink-0 items-center gap-1.5">
        {bars
          ? <><svg width="12" height="16" viewBox="0 0 12 16" aria-hidden="true"><path d="M3 16v-9h6v9zM3 5V1h6v4z" fill="var(--muted)" /></svg>higher than the scale</>
          : <><svg width="24" height="12" viewBox="0 0 24 12" aria-hidden="true"><SpanMark x="1" width="22" y={6} colour="var(--muted)" shape="inferred" outline="solid" /></svg>somewhere in here</>}
      </span>
    </div>
  )
}
