'use client'

import type { Filters } from '@/model/filters'
import type { FacetsView } from '@/model/views/timeline-view'
import { FILTER_NAMES, toggle } from './filter-names'

export type Problem = { name: string; value: string; message: string }

type Props = { problems: Problem[]; facets: FacetsView; filters: Filters; onChange: (filters: Filters) => void }

/** Values of the address that nobody knows, named, with the way out beside each. */
export function UnknownValues({ problems, facets, filters, onChange }: Props) {
  const strangers = FILTER_NAMES.flatMap(({ name, label }) => facets[name].filter((choice) => choice.chosen && !choice.known && (filters[name] as string[]).includes(choice.value)).map((choice) => ({ name, label, value: choice.value })))
  if (problems.length === 0 && strangers.length === 0) return null
  const way = 'text-ink underline decoration-faint underline-offset-3 hover:decoration-current'
  return (
    <ul className="mt-2.5 grid gap-1 text-13 text-muted" role="status">
      {problems.map((problem) => (
        <li key={`${problem.name} ${problem.value}`}>
          The address asks for {problem.name} “{problem.value}”, which is not known here; it is left out. <button type="button" className={way} onClick={() => onChange(filters)}>Remove it</button>
        </li>
      ))}
      {strangers.map(({ name, label, value }) => (
        <li key={`${name} ${value}`}>
          {label} “{value}” is not in the record. <button type="button" className={way} onClick={() => onChange(toggle(filters, name, value))}>Show without it</button>
        </li>
      ))}
    </ul>
  )
}
