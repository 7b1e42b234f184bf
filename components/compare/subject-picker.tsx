'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useSearch } from '@/components/search/use-search'
import type { SearchView } from '@/model/views/page-views'
import { countWords } from '@/lib/date-words'

/** `address`: the comparison as it is. */
type Props = { address: string }
type Found = { ref: string; name: string; sub: string }

/** Finds actors and countries by name; two countries with a dash between ("Russia - Ukraine") are a pair. Choosing one adds it to the address. */
export function SubjectPicker({ address }: Props) {
  const router = useRouter()
  const [text, setText] = useState('')
  const [one = '', other = ''] = text.split(/\s*[-–—/]\s*/, 2)
  const first = useSearch(one)
  const second = useSearch(other)
  const found = other ? pairs(first, second) : singles(first)
  return (
    <search className="mb-6 block max-w-[34rem] print:hidden">
      <label className="text-13 text-muted">Add to the comparison
        <input type="search" value={text} onChange={(event) => setText(event.target.value)} maxLength={120} autoComplete="off" placeholder="A name, a country, or a pair: Russia – Ukraine" className="mt-1 block h-9 w-full rounded-6 border bg-card px-3 text-14 text-ink placeholder:text-muted" />
      </label>
      {text.trim().length >= 2 && (
        <ul className="panel mt-1 max-h-72 overflow-y-auto" aria-label="Found">
          {found.map(({ ref, name, sub }) => (
            <li key={ref} className="border-b last:border-0">
              <button type="button" className="flex w-full justify-between gap-4 px-3 py-1.5 text-left text-14 hover:bg-paper" onClick={() => { setText(''); router.push(`${address}${address.includes('?') ? '&' : '?'}${new URLSearchParams({ of: ref })}`) }}>
                <span className="capital font-semibold">{name}</span><span className="text-13 text-muted">{sub}</span>
              </button>
            </li>
          ))}
          {found.length === 0 && <li className="px-3 py-2 text-13 text-muted">Nobody by that name.</li>}
        </ul>
      )}
    </search>
  )
}

const singles = (view: SearchView | undefined): Found[] => [
  ...(view?.countries ?? []).slice(0, 4).map(({ key, name, count }) => ({ ref: `countries/${key}`, name, sub: countWords(count, 'event') })),
  ...(view?.actors ?? []).slice(0, 6).map(({ key, name, sub }) => ({ ref: `actors/${key}`, name, sub: sub ?? '' })),
]

const pairs = (a: SearchView | undefined, b: SearchView | undefined): Found[] =>
  (a?.countries ?? []).slice(0, 3).flatMap((one) => (b?.countries ?? []).slice(0, 3).flatMap((other) => (one.key === other.key ? [] : [{ ref: `dyads/${one.key}/${other.key}`, name: `${one.name} and ${other.name}`, sub: 'pair' }])))
