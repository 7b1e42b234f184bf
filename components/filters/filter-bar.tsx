'use client'

import { useState, type FormEvent } from 'react'
import { rangeWords } from '@/lib/date-words'
import type { Filters, ManyFilter } from '@/model/filters'
import type { FacetsView } from '@/model/views/timeline-view'
import { ChoiceList } from './choice-list'
import { DateFields } from './date-fields'
import { choicesOf, chosenWords, FILTER_NAMES, toggle } from './filter-names'
import { Popover } from './popover'
import { UnknownValues, type Problem } from './unknown-values'

type Props = {
  filters: Filters
  facets: FacetsView
  problems: Problem[]
  window: { from: string; to: string }
  extent: { from: string; to: string }
  onChange: (filters: Filters) => void
  /** Filters that the page itself stands for. */
  leaveOut?: readonly ManyFilter[]
}

/** All filters in one row of chips; each opens its choices with counts. */
export function FilterBar({ filters, facets, problems, window, extent, onChange, leaveOut = [] }: Props) {
  const chips = [...FILTER_NAMES.filter(({ name }) => !leaveOut.includes(name)), ...(filters.quad.length ? [{ name: 'quad' as ManyFilter, label: 'Kind of act' }] : [])]
  const any = filters.q !== undefined || filters.from !== undefined || chips.some(({ name }) => filters[name].length > 0)
  return (
    <div role="search" aria-label="Filters" className="-mx-4 mt-4 mb-3 px-4 max-md:overflow-x-auto max-md:[scrollbar-width:none] md:mx-0 md:px-0 print:hidden">
      <div className="flex gap-2 max-md:w-max md:flex-wrap">
        {chips.map(({ name, label }) => {
          const choices = choicesOf(facets, filters, name)
          const words = chosenWords(choices)
          return (
            <Popover key={name} label={words ?? label} title={label} on={words !== null} onClear={() => onChange({ ...filters, [name]: [] } as Filters)}>
              <ChoiceList name={name} label={label} choices={choices} onToggle={(value) => onChange(toggle(filters, name, value))} />
            </Popover>
          )
        })}
        <Popover label={rangeWords(window.from, window.to, 'short')} title="Dates" on={false}>
          <DateFields from={filters.from ?? window.from} to={filters.to ?? window.to} onChange={(days) => onChange({ ...filters, from: days.from ?? extent.from, to: days.to ?? extent.to })} />
        </Popover>
        <Words key={filters.q ?? ''} q={filters.q} onChange={(q) => onChange({ ...filters, q })} />
        {any && (
          <button type="button" className="h-8 shrink-0 px-1 text-13 text-muted underline decoration-faint underline-offset-3 hover:text-ink" onClick={() => onChange({ ...filters, actor: [], country: [], type: [], agreement: [], modality: [], quad: [], outlet: [], q: undefined, from: undefined, to: undefined })}>
            Clear all
          </button>
        )}
      </div>
      <UnknownValues problems={problems} facets={facets} filters={filters} onChange={onChange} />
    </div>
  )
}

/** Free text: words of an event's title or sentence. */
function Words({ q, onChange }: { q: string | undefined; onChange: (q: string | undefined) => void }) {
  const [text, setText] = useState(q ?? '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onChange(text.trim() || undefined)
  }
  return (
    <form onSubmit={submit} className="shrink-0">
      <input
        type="search"
        value={text}
        maxLength={200}
        onChange={(event) => {
          setText(event.target.value)
          if (event.target.value === '' && q) onChange(undefined)
        }}
        aria-label="Words in the event"
        placeholder="Words in the event"
        className={`h-8 w-44 rounded-full border px-3 text-13 font-medium placeholder:font-normal placeholder:text-muted ${q ? 'border-ink bg-card' : 'bg-card hover:border-faint'}`}
      />
    </form>
  )
}
