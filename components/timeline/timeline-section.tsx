import Link from 'next/link'
import { Section } from '@/components/ui/section'
import { filtersToParams, type Filters } from '@/model/filters'
import type { TimelineView } from '@/model/views/timeline-view'
import { CompactTimeline } from './compact-timeline'

/** The part of a page that holds its own timeline; nothing where there is no event to draw. */
export function TimelineSection({ timeline, filters }: { timeline: TimelineView; filters: Filters }) {
  if (!timeline.extent || !timeline.window) return null
  return (
    <Section id="timeline" title="Timeline" aside={<Link href={`/?${filtersToParams(filters)}`}>All lanes and filters</Link>}>
      <CompactTimeline first={timeline} filters={filters} extent={timeline.extent} window={timeline.window} />
    </Section>
  )
}
