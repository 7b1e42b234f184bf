'use client'

import { Message } from '@/components/ui/message'

/** Shown where a page breaks: what is so, what to do, and the number under which the log has it. */
export default function PageError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <Message title="This page could not be put together" role="alert">
      <p>The record itself is safe; only this view of it failed. Most often the database was away for a moment.</p>
      <p className="flex flex-wrap gap-4">
        <button type="button" onClick={retry} className="button">Try again</button>
      </p>
      {error.digest && <p className="text-13 text-muted">The log has it under {error.digest}.</p>}
    </Message>
  )
}
