import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { askRecord } from '@/components/ui/ask-record'
import type { SearchView } from '@/model/views/page-views'

const least = 2
/** Who types on is not answered for half a word. */
const pause = 140

/** What the record finds for words that are being typed; undefined while it is not known. */
export function useSearch(words: string): SearchView | undefined {
  const [q, setQ] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setQ(words.trim()), pause)
    return () => clearTimeout(timer)
  }, [words])
  const { data } = useQuery({
    queryKey: ['search', q],
    enabled: q.length >= least,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => askRecord<SearchView>(`/api/search?q=${encodeURIComponent(q)}`, signal),
  })
  return words.trim().length >= least && q.length >= least ? data : undefined
}
