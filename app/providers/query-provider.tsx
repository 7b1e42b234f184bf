'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'

/** One cache of answers a tab. The record changes only when articles come in, so an answer stays fresh for a minute. */
export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { staleTime: 60_000, refetchOnWindowFocus: false, retry: 1 } } }))
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}
