import type { ReactNode } from 'react'

/** A part of a page under a heading that names its content; `aside` stands at the heading's right. */
export function Section({ id, title, aside, children }: { id: string; title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-9">
      <div className="mb-2.5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={id}>{title}</h2>
        {aside && <p className="text-13 text-muted">{aside}</p>}
      </div>
      {children}
    </section>
  )
}
