'use client'

import { DotMark } from '@/components/event/event-mark'
import { quadColour } from '@/components/event/mark-form'
import { FilterBar } from '@/components/filters/filter-bar'
import { LoosenFilters } from '@/components/filters/loosen-filters'
import { useFilteredPage, type FirstAnswer } from '@/components/filters/use-filtered-page'
import { ViewLinks } from '@/components/filters/view-links'
import { countryAddress } from '@/components/ui/addresses'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { countWords } from '@/lib/date-words'
import { edtfBounds } from '@/model/edtf'
import { filtersToParams } from '@/model/filters'
import { QuadClass, quadLabel } from '@/model/plover'
import type { MapView } from '@/model/views/map-view'
import { CountTable } from './count-table'
import { MapPicture, shades } from './map-picture'
import type { Shape } from './world-shapes'

/** Where events happened and whose people took part, as a map and as tables, under the filters of the address. */
export function MapExplorer({ first, shapes }: { first: FirstAnswer<MapView>; shapes: Shape[] }) {
  const { filters, problems, setFilters, view, facets, busy, failed } = useFilteredPage('/api/map', first)
  const extent = view.extent ?? { from: '2014-01-01', to: '2014-12-31' }
  const window = { from: (filters.from && edtfBounds(filters.from)?.start) || extent.from, to: (filters.to && edtfBounds(filters.to)?.end) || extent.to }
  const placeHref = (name: string) => `/?${filtersToParams({ ...filters, from: window.from, to: window.to, q: name })}`
  return (
    <>
      <PageHeader title="Where it happened" lead={<span aria-live="polite">{view.lead}</span>} />
      <FilterBar filters={filters} facets={facets} problems={problems} window={window} extent={extent} onChange={setFilters} />
      {failed && <p role="alert" className="mb-3 text-14">The record did not answer; what is shown is the answer before. Try again in a moment.</p>}
      <section aria-label="Map" className="panel overflow-hidden" aria-busy={busy}>
        <div className="flex flex-wrap items-center justify-end gap-x-8 border-b px-4 py-1"><ViewLinks filters={filters} current="/map" /></div>
        {view.events === 0 ? <LoosenFilters filters={filters} facets={facets} onChange={setFilters} /> : <MapPicture view={view} shapes={shapes} placeHref={placeHref} />}
        <p className="flex flex-wrap gap-x-4 gap-y-1 border-t px-4 py-2.5 text-12 text-muted">
          {QuadClass.options.map((quad) => (
            <span key={quad} className="inline-flex items-center gap-1.5"><svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true"><DotMark colour={quadColour[quad]} outline="solid" /></svg>Mostly {quadLabel[quad].toLowerCase()}</span>
          ))}
          <span className="inline-flex items-center gap-1.5 md:ml-auto">
            <span aria-hidden className="flex">{shades.map((shade) => <span key={shade} className="h-2.5 w-4" style={{ background: `color-mix(in srgb, var(--ink) ${shade}%, var(--card))` }} />)}</span>
            The more a country stands out, the more events its people take part in. Borders: Natural Earth.
          </span>
        </p>
      </section>
      <div className="grid gap-x-12 lg:grid-cols-2">
        <Section id="places" title="Places" aside={`An article says where for ${countWords(view.withPlace, 'event')} of ${view.events.toLocaleString('en-GB')}`}>
          {view.places.length ? <CountTable rows={view.places.map((place) => ({ ...place, key: `${place.lng} ${place.lat}`, href: placeHref(place.name) }))} noun="other place" /> : <p className="border-t py-3 text-muted">No article names a town that is known.</p>}
          {view.unplaced.length > 0 && <p className="border-t pt-2 text-13 text-muted">Named, but on no list of towns: {view.unplaced.slice(0, 12).map(({ name, events }) => `${name} (${events})`).join(', ')}{view.unplaced.length > 12 && ` and ${view.unplaced.length - 12} more`}.</p>}
        </Section>
        <Section id="countries" title="Countries" aside={countWords(view.countries.length, 'country', 'countries')}>
          <CountTable rows={view.countries.map((country) => ({ ...country, key: country.code, href: countryAddress(country.slug) }))} noun="other country" many="other countries" />
          {view.bodies.length > 0 && <p className="border-t pt-2 text-13 text-muted">Without land of their own: {view.bodies.map(({ name, events }) => `${name} (${events.toLocaleString('en-GB')})`).join(', ')}.</p>}
        </Section>
      </div>
    </>
  )
}
