'use client'

import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { askRecord } from '@/components/ui/ask-record'
import { filtersToParams, type Filters } from '@/model/filters'
import type { LaneChoice } from '@/model/lane-choice'
import type { EventView } from '@/model/views/event-view'
import type { EventListView, FacetsView, PlanListView, TimelineView } from '@/model/views/timeline-view'
import { questionOf } from './question-of'

/** What the server put into the page, and for which filters; `refused` are values of the address that are no dates. */
export type FirstData = { query: string; refused: string[]; timeline: TimelineView; list: EventListView; facets: FacetsView; plans: PlanListView }

/** The answers that the front page shows for these filters; the last ones stay until new ones come. */
export function useTimelineData(filters: Filters, choice: LaneChoice, first: FirstData) {
  const query = questionOf(filters, choice)
  const listQuery = filtersToParams({ ...filters, lanes: 'country' }).toString()
  const initial = query === first.query
  const timeline = useQuery({
    queryKey: ['timeline', query],
    queryFn: ({ signal }) => askRecord<TimelineView>(`/api/timeline?${query}`, signal),
    initialData: initial ? first.timeline : undefined,
    placeholderData: keepPreviousData,
  })
  const facets = useQuery({
    queryKey: ['facets', listQuery],
    queryFn: ({ signal }) => askRecord<FacetsView>(`/api/facets?${listQuery}`, signal),
    initialData: initial ? first.facets : undefined,
    placeholderData: keepPreviousData,
  })
  const list = useInfiniteQuery({
    queryKey: ['events', listQuery],
    queryFn: ({ pageParam, signal }) => askRecord<EventListView>(`/api/events?${listQuery}${pageParam ? `&size=200&cursor=${encodeURIComponent(pageParam)}` : ''}`, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    initialData: initial ? { pages: [first.list], pageParams: [null] } : undefined,
    placeholderData: keepPreviousData,
  })
  const window = (timeline.data ?? first.timeline).window
  const planQuery = filtersToParams({ ...filters, lanes: 'country', ...window }).toString()
  const plans = useQuery({
    queryKey: ['plans', planQuery],
    queryFn: ({ signal }) => askRecord<PlanListView>(`/api/plans?${planQuery}`, signal),
    initialData: initial ? first.plans : undefined,
    placeholderData: keepPreviousData,
  })
  return { timeline, facets: facets.data ?? first.facets, list, plans: plans.data ?? first.plans }
}

/** All of one event, asked for when it is chosen. */
export function useEvent(id: string | null) {
  return useQuery({
    queryKey: ['event', id],
    queryFn: ({ signal }) => askRecord<EventView>(`/api/events/${encodeURIComponent(id ?? '')}`, signal),
    enabled: id !== null,
    placeholderData: keepPreviousData,
  })
}
