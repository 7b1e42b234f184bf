'use client'

import { countWords } from '@/lib/date-words'
import { type Filters, noFilters } from '@/model/filters'
import type { FacetsView } from '@/model/views/timeline-view'

type Props = { filters: Filters; facets: FacetsView; onChange: (filters: Filters) => void }

/** The filters without one value, or without a whole name. */
function without(filters: Filters, name: string, value: string | null): Filters {
  const now: Record<string, unknown> = { ...filters }
  const held = now[name]
  if (Array.isArray(held)) now[name] = value === null ? [] : held.filter((each) => each !== value)
  else if (name === 'dates' || name === 'window' || name === 'from' || name === 'to') {
    delete now.from
    delete now.to
  } else delete now[name]
  return { ...noFilters, ...now }
}

/** Nothing is left: which filter to loosen, and what that brings back. */
export function LoosenFilters({ filters, facets, onChange }: Props) {
  return (
    <div className="px-4 py-10 md:px-[164px]">
      <p className="font-serif text-17">No event answers to all of these filters together.</p>
      {facets.loosen.length > 0 && <p className="mt-1 text-14 text-muted">{facets.loosen[0]?.also ? 'Leaving out one of them brings none back. Without these together there are some:' : 'Without one of them there are some:'}</p>}
      <ul className="mt-3 grid gap-1.5 text-14">
        {facets.loosen.map((way) => (
          <li key={`${way.name} ${way.value}`}>
            <button type="button" className="underline decoration-faint underline-offset-3 hover:decoration-current" onClick={() => onChange([way, ...(way.also ?? [])].reduce((left, { name, value }) => without(left, name, value), filters))}>
              Without {way.label}
            </button>{' '}
            <span className="text-muted tabular-nums">{countWords(way.count, 'event')}</span>
          </li>
        ))}
        <li>
          <button type="button" className="underline decoration-faint underline-offset-3 hover:decoration-current" onClick={() => onChange({ ...noFilters, lanes: filters.lanes })}>Without any filter</button>
        </li>
      </ul>
    </div>
  )
}
