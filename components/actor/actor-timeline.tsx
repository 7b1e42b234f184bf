'use client'

import Link from 'next/link'
import { useState } from 'react'
import { CompactTimeline } from '@/components/timeline/compact-timeline'
import { Section } from '@/components/ui/section'
import { filtersToParams, type Filters } from '@/model/filters'
import type { TimelineView } from '@/model/views/timeline-view'
import type { Office } from './office-dates'
import { OfficeList } from './office-list'

type Props = { timeline: TimelineView; filters: Filters; offices: Office[] }

/** An actor's timeline with the offices under it: those held in the window in view stand out, and follow it. */
export function ActorTimeline({ timeline, filters, offices }: Props) {
  const [days, setDays] = useState(timeline.window)
  return (
    <>
      {timeline.extent && timeline.window && (
        <Section id="timeline" title="Timeline" aside={<Link href={`/?${filtersToParams({ ...filters, ...days })}`}>All lanes and filters</Link>}>
          <CompactTimeline first={timeline} filters={filters} extent={timeline.extent} window={timeline.window} onWindow={setDays} />
        </Section>
      )}
      {offices.length > 0 && (
        <Section id="offices" title="Offices"><OfficeList offices={offices} window={days} /></Section>
      )}
    </>
  )
}
