'use client'

import { useQuery } from '@tanstack/react-query'
import { useState, type KeyboardEvent } from 'react'
import type { ManyFilter } from '@/model/filters'
import type { ListView } from '@/model/views/page-views'
import type { Choice } from '@/model/views/timeline-view'
import { searchChoices } from './filter-names'

type Props = { name: ManyFilter; label: string; choices: Choice[]; onToggle: (value: string) => void }

/** Filters with more values than their list can hold, and the route that finds the rest by name. */
const ROUTES: Partial<Record<ManyFilter, string>> = { actor: '/api/actors', agreement: '/api/agreements' }

/** Filters with few values, all in view. */
const SHORT: ManyFilter[] = ['type', 'modality', 'quad']

/** The values of one filter, each with its count, found by typing; arrows lead through them, space takes one in or out. */
export function ChoiceList({ name, label, choices, onToggle }: Props) {
  const [text, setText] = useState('')
  const found = searchChoices(choices, text)
  const further = useFurther(ROUTES[name], text).filter((row) => !choices.some((choice) => choice.value === row.value))
  const shown = [...found, ...further]
  return (
    <div className="flex min-h-0 flex-col" onKeyDown={moveFocus}>
      {!SHORT.includes(name) && (
        <input ref={focusWithMouse} type="search" value={text} onChange={(event) => setText(event.target.value)} aria-label={`Find: ${label.toLowerCase()}`} placeholder={`Find: ${label.toLowerCase()}`} className="mb-2 h-9 w-full shrink-0 rounded-6 border bg-paper px-3 text-14 placeholder:text-muted" />
      )}
      <ul className="min-h-0 overflow-y-auto overscroll-contain">
        {shown.map((choice) => (
          <li key={choice.value}>
            <label className={`grid min-h-8 cursor-pointer grid-cols-[16px_minmax(0,1fr)_auto] items-center gap-2.5 rounded-4 px-2 py-1 text-14 hover:bg-paper ${choice.count === 0 && !choice.chosen ? 'text-muted' : ''}`}>
              <input type="checkbox" checked={choice.chosen} onChange={() => onToggle(choice.value)} className="size-4 accent-(--ink)" />
              <span className="overflow-hidden text-ellipsis">{choice.label}{!choice.known && <em className="text-muted"> unknown</em>}</span>
              <span className="text-12 text-muted tabular-nums">{choice.count.toLocaleString('en-GB')}</span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="px-2 py-3 text-13 text-muted">Nothing by that name{choices.length > 0 ? ' under the other filters' : ''}.</p>}
    </div>
  )
}

/** The field is at hand for who has keys; on a touch screen its keyboard would cover the choices. */
const focusWithMouse = (field: HTMLInputElement | null) => {
  if (window.matchMedia('(hover: hover)').matches) field?.focus()
}

/** Up and down lead from the field through the choices. */
function moveFocus(event: KeyboardEvent<HTMLDivElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const fields = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input')]
  const at = fields.findIndex((field) => field === document.activeElement)
  const next = fields[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (!next) return
  event.preventDefault()
  next.focus()
}

function useFurther(route: string | undefined, text: string): Choice[] {
  const wanted = text.trim()
  const { data } = useQuery({
    queryKey: ['choices', route, wanted],
    enabled: route !== undefined && wanted.length >= 2,
    queryFn: async ({ signal }) => {
      const response = await fetch(`${route}?q=${encodeURIComponent(wanted)}`, { signal })
      return response.ok ? ((await response.json()) as ListView) : { rows: [], total: 0, next: null }
    },
  })
  if (!route || wanted.length < 2) return []
  return (data?.rows ?? []).map((row) => ({ value: row.key, label: row.name, count: row.count, chosen: false, known: true }))
}
