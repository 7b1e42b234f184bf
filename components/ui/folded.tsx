import type { ReactNode } from 'react'
import { countWords } from '@/lib/date-words'

/** The rest of a list, folded under how many there are ("6 earlier contacts"); nothing where there is no rest. */
export function Folded({ count, noun, many, children }: { count: number; noun: string; many?: string; children: ReactNode }) {
  if (count <= 0) return null
  return (
    <details className="border-t">
      <summary className="py-2 text-13 text-muted">{countWords(count, noun, many)}</summary>
      {children}
    </details>
  )
}
