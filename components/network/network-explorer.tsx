'use client'

import { DotMark } from '@/components/event/event-mark'
import { quadColour } from '@/components/event/mark-form'
import { FilterBar } from '@/components/filters/filter-bar'
import { LanesChoice } from '@/components/filters/lanes-choice'
import { LoosenFilters } from '@/components/filters/loosen-filters'
import { useFilteredPage, type FirstAnswer } from '@/components/filters/use-filtered-page'
import { ViewLinks } from '@/components/filters/view-links'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { countWords } from '@/lib/date-words'
import { edtfBounds } from '@/model/edtf'
import { QuadClass, quadLabel } from '@/model/plover'
import type { NetworkView } from '@/model/views/network-view'
import { NetworkPicture } from './network-picture'
import { TieTable } from './tie-table'

/** Who deals with whom, as a picture and as a table, under the filters of the address. */
export function NetworkExplorer({ first }: { first: FirstAnswer<NetworkView> }) {
  const { filters, problems, setFilters, view, facets, busy, failed } = useFilteredPage('/api/network', first)
  const extent = view.extent ?? { from: '2014-01-01', to: '2014-12-31' }
  const window = { from: (filters.from && edtfBounds(filters.from)?.start) || extent.from, to: (filters.to && edtfBounds(filters.to)?.end) || extent.to }
  return (
    <>
      <PageHeader title="Who deals with whom" lead={<span aria-live="polite">{view.lead}</span>} />
      <FilterBar filters={filters} facets={facets} problems={problems} window={window} extent={extent} onChange={setFilters} />
      {failed && <p role="alert" className="mb-3 text-14">The record did not answer; what is shown is the answer before. Try again in a moment.</p>}
      <section aria-label="Network" className="panel" aria-busy={busy}>
        <div className="flex flex-wrap items-center justify-between gap-x-8 border-b px-4 py-1">
          <LanesChoice label="Between" words={[['country', 'Countries'], ['actor', 'Actors']]} chosen={view.by} onChange={(lanes) => setFilters({ ...filters, lanes })} />
          <ViewLinks filters={filters} current="/network" />
        </div>
        {view.events === 0 ? <LoosenFilters filters={filters} facets={facets} onChange={setFilters} /> : view.ties.length === 0 ? <p className="px-4 py-10 text-muted">{view.lead}</p> : <NetworkPicture view={view} />}
        <p className="flex flex-wrap gap-x-4 gap-y-1 border-t px-4 py-2.5 text-12 text-muted">
          {QuadClass.options.map((quad) => (
            <span key={quad} className="inline-flex items-center gap-1.5"><svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true"><DotMark colour={quadColour[quad]} outline="solid" /></svg>Mostly {quadLabel[quad].toLowerCase()}</span>
          ))}
          <span className="md:ml-auto">The thicker a line and the larger a dot, the more events. Where a dot lies means nothing but whom it is near.</span>
        </p>
      </section>
      {view.ties.length > 0 && (
        <Section id="ties" title="Ties" aside={view.ties.length < view.tieCount ? `The ${view.ties.length} drawn of ${countWords(view.tieCount, 'tie')}` : countWords(view.tieCount, 'tie')}>
          <TieTable view={view} />
        </Section>
      )}
    </>
  )
}
