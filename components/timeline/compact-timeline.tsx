'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useMemo, useState } from 'react'
import { DotMark } from '@/components/event/event-mark'
import { quadColour } from '@/components/event/mark-form'
import { eventAddress } from '@/components/ui/addresses'
import type { Filters } from '@/model/filters'
import { QuadClass, quadLabel } from '@/model/plover'
import type { TimelineView } from '@/model/views/timeline-view'
import { OverviewStrip } from './overview-strip'
import { zoom } from './pan-zoom'
import { daysOfView, viewOfDays, type View } from './scale'
import { TimelineBoard } from './timeline-board'
import { useTimeline } from './use-timeline'
import { useView } from './use-view'
import { stretchWords } from './window-words'

const laneLimit = 4

type Days = { from: string; to: string }
type Props = { first: TimelineView; filters: Filters; extent: Days; window: Days; onWindow?: (days: Days) => void }

/** The timeline of one actor, country or agreement: overview and the fullest lanes; a mark leads to the page of its event. */
export function CompactTimeline({ first, filters, extent: days, window: firstDays, onWindow }: Props) {
  const router = useRouter()
  const [shown, setShown] = useState<Days | null>(null)
  const answer = useTimeline(shown ? { ...filters, ...shown } : filters, first, shown === null)
  const timeline = useMemo(() => ({ ...answer, lanes: answer.lanes.slice(0, laneLimit) }), [answer])
  const extent = useMemo(() => viewOfDays(days.from, days.to), [days.from, days.to])
  const onSettle = useCallback((view: View) => {
    const settled = daysOfView(view)
    setShown(settled)
    onWindow?.(settled)
  }, [onWindow])
  const control = useView(viewOfDays(firstDays.from, firstDays.to), extent, onSettle)
  const zoomBy = (factor: number) => control.glideTo(zoom(control.now.current, factor, 0.5))
  return (
    <div className="panel">
      <div className="grid grid-cols-1 px-4 pt-1 md:grid-cols-[148px_minmax(0,1fr)] md:px-0">
        <p className="hidden self-center pl-4 text-12 text-muted tabular-nums md:block">{stretchWords(days.from, days.to)}</p>
        {timeline.core && <OverviewStrip overview={timeline.overview} core={timeline.core} whole={extent} control={control} />}
      </div>
      <TimelineBoard timeline={timeline} filters={filters} control={control} chosen={null} onOpen={({ id }) => router.push(eventAddress(id))} onClose={() => {}} />
      <div className="flex flex-wrap items-center justify-between gap-x-5 gap-y-1 border-t px-4 py-2 text-12 text-muted">
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {QuadClass.options.map((quad) => (
            <li key={quad} className="inline-flex items-center gap-1.5">
              <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true"><DotMark colour={quadColour[quad]} outline="solid" /></svg>
              {quadLabel[quad]}
            </li>
          ))}
        </ul>
        <p className="-mr-2 hidden gap-1 md:flex print:hidden">
          {([['Zoom out', 1 / 0.6], ['Zoom in', 0.6]] as const).map(([label, factor]) => <button key={label} type="button" onClick={() => zoomBy(factor)} className="rounded-4 px-2 py-0.5 hover:text-ink">{label}</button>)}
          <button type="button" onClick={() => control.glideTo(zoom(extent, 1.04, 0.5))} className="rounded-4 px-2 py-0.5 hover:text-ink">Fit all</button>
        </p>
      </div>
    </div>
  )
}
