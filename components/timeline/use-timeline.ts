'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { filtersToParams, type Filters } from '@/model/filters'
import { TimelineView } from '@/model/views/timeline-view'

/** The timeline under these filters, the last answer kept until the next comes; `isFirst` where `first`, which came with the page, is that answer. */
export function useTimeline(filters: Filters, first: TimelineView, isFirst: boolean): TimelineView {
  const query = filtersToParams(filters).toString()
  const { data } = useQuery({
    queryKey: ['timeline', query],
    queryFn: async ({ signal }) => {
      const answer = await fetch(`/api/timeline?${query}`, { signal })
      if (!answer.ok) throw new Error(`The record did not answer (${answer.status}).`)
      return TimelineView.parse(await answer.json())
    },
    initialData: isFirst ? first : undefined,
    placeholderData: keepPreviousData,
  })
  return data ?? first
}
