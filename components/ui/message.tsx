import type { ReactNode } from 'react'

/** A page that has nothing to show but says why, and what to do. */
export function Message({ title, role, children }: { title: string; role?: 'alert' | 'status'; children: ReactNode }) {
  return (
    <div role={role} className="max-w-[68ch] space-y-4 py-12">
      <h1>{title}</h1>
      {children}
    </div>
  )
}
