'use client'

import { useRouter } from 'next/navigation'
import { edtfBounds } from '@/model/edtf'
import { filtersToParams, type Filters, type ManyFilter } from '@/model/filters'
import type { FacetsView } from '@/model/views/timeline-view'
import { FilterBar } from './filter-bar'
import type { Problem } from './unknown-values'

/** `path` with the rest of the address in `kept`; `extent` are the days that the page's events cover, null where it has none. */
type Props = { filters: Filters; facets: FacetsView; problems: Problem[]; extent: { from: string; to: string } | null; path: string; kept: string; leaveOut?: readonly ManyFilter[] }

/** The filters of a page that the server writes: a change leads to the page under the new ones, as a step of history. */
export function PageFilterBar({ filters, facets, problems, extent, path, kept, leaveOut }: Props) {
  const router = useRouter()
  const whole = extent ?? { from: '2014-01-01', to: '2014-12-31' }
  const window = { from: (filters.from && edtfBounds(filters.from)?.start) || whole.from, to: (filters.to && edtfBounds(filters.to)?.end) || whole.to }
  const change = (next: Filters) => {
    const asked = [kept, filtersToParams(next).toString()].filter(Boolean).join('&')
    router.push(asked ? `${path}?${asked}` : path, { scroll: false })
  }
  return <FilterBar filters={filters} facets={facets} problems={problems} window={window} extent={whole} onChange={change} leaveOut={leaveOut} />
}
