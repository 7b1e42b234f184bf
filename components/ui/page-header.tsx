import type { ReactNode } from 'react'

/** Head of a page: what kind of thing, its name, one sentence on what the page holds. */
export function PageHeader({ kicker, title, lead, children }: { kicker?: ReactNode; title: ReactNode; lead?: ReactNode; children?: ReactNode }) {
  return (
    <header className="mb-6">
      {kicker && <p className="kicker mb-1">{kicker}</p>}
      <h1 className="max-w-[34em] first-letter:uppercase">{title}</h1>
      {lead && <p className="lead mt-1.5">{lead}</p>}
      {children}
    </header>
  )
}
