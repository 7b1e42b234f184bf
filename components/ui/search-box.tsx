'use client'

import { useRouter, useSearchParams } from 'next/navigation'
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import { namedFinds } from '@/components/search/named-finds'
import { useSearch } from '@/components/search/use-search'
import { isTyping } from './is-typing'

/** The search field of every page: "/" leads to it, names are offered while one types, Enter searches; a plain form where scripts are off. */
export function SearchBox() {
  const asked = useSearchParams().get('q') ?? ''
  return <Field key={asked} asked={asked} />
}

function Field({ asked }: { asked: string }) {
  const field = useRef<HTMLInputElement>(null)
  const router = useRouter()
  const [text, setText] = useState(asked)
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const found = useSearch(open ? text : '')
  const finds = found ? namedFinds(found) : []
  const shown = open && finds.length > 0

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  const go = (address: string) => {
    setOpen(false)
    setAt(-1)
    field.current?.blur()
    router.push(address)
  }
  const search = (event: FormEvent) => {
    event.preventDefault()
    const chosen = shown ? finds[at] : undefined
    const words = text.trim()
    if (chosen) go(chosen.address)
    else if (words) go(`/search?q=${encodeURIComponent(words)}`)
    else field.current?.focus()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && shown) {
      event.preventDefault()
      setOpen(false)
    } else if (shown && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      // One place beside the list is the field itself, where Enter searches for the words.
      setAt((now) => ((now + 1 + step + finds.length + 1) % (finds.length + 1)) - 1)
    }
  }

  return (
    <form role="search" action="/search" onSubmit={search} className="relative min-w-0 flex-1 md:ml-auto md:max-w-[280px] print:hidden" onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}>
      <label htmlFor="site-search" className="sr-only">Search people, countries, words</label>
      <input
        ref={field}
        id="site-search"
        name="q"
        type="search"
        role="combobox"
        aria-expanded={shown}
        aria-controls="site-search-names"
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `site-search-${at}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setOpen(true)
          setAt(-1)
        }}
        onKeyDown={onKey}
        maxLength={200}
        autoComplete="off"
        placeholder="Search people, countries, words"
        className="peer h-9 w-full rounded-6 border bg-card px-3 text-14 text-ellipsis placeholder:text-muted md:pr-8"
      />
      <kbd aria-hidden className="pointer-events-none absolute top-0 right-3 hidden font-sans text-12/9 text-muted peer-focus:hidden md:block">/</kbd>
      <ul id="site-search-names" role="listbox" aria-label="Names" hidden={!shown} className="absolute inset-x-0 top-10 z-40 max-h-[60dvh] overflow-y-auto rounded-6 border bg-card py-1 shadow-float md:left-auto md:w-[340px]">
        {finds.map(({ address, name, sub }, i) => (
          // The press is kept from the field, which would lose its focus and close the list before the click.
          <li key={address} id={`site-search-${i}`} role="option" aria-selected={i === at} onPointerDown={(event) => event.preventDefault()} onClick={() => go(address)} className="cursor-pointer px-3 py-1.5 hover:bg-paper aria-selected:bg-paper aria-selected:shadow-[inset_3px_0_0_var(--ink)]">
            <span className="capital block truncate font-serif text-15 font-semibold">{name}</span>
            <span className="block truncate text-12 text-muted first-letter:uppercase">{sub}</span>
          </li>
        ))}
      </ul>
    </form>
  )
}
