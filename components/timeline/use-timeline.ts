'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { askRecord } from '@/components/ui/ask-record'
import { filtersToParams, type Filters } from '@/model/filters'
import { TimelineView } from '@/model/views/timeline-view'

/** The timeline under these filters, the last answer kept until the next comes; `isFirst` where `first`, which came with the page, is that answer. */
export function useTimeline(filters: Filters, first: TimelineView, isFirst: boolean): TimelineView {
  const query = filtersToParams(filters).toString()
  const { data } = useQuery({
    queryKey: ['timeline', query],
    queryFn: async ({ signal }) => TimelineView.parse(await askRecord(`/api/timeline?${query}`, signal)),
    initialData: isFirst ? first : undefined,
    placeholderData: keepPreviousData,
  })
  return data ?? first
}
