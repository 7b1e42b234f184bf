'use client'

import { useRouter, useSearchParams } from 'next/navigation'
import { useEffect, useRef, type FormEvent } from 'react'
import { isTyping } from './is-typing'

/** The search field of every page: "/" leads to it, Enter searches; a plain form where scripts are off. */
export function SearchBox() {
  const field = useRef<HTMLInputElement>(null)
  const q = useSearchParams().get('q') ?? ''
  const router = useRouter()

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  const search = (event: FormEvent) => {
    event.preventDefault()
    const words = field.current?.value.trim()
    if (words) router.push(`/search?q=${encodeURIComponent(words)}`)
    else field.current?.focus()
  }

  return (
    <form role="search" action="/search" onSubmit={search} className="relative min-w-0 flex-1 md:ml-auto md:max-w-[280px] print:hidden">
      <label htmlFor="site-search" className="sr-only">Search people, countries, words</label>
      <input
        ref={field}
        id="site-search"
        name="q"
        type="search"
        key={q}
        defaultValue={q}
        maxLength={200}
        autoComplete="off"
        placeholder="Search people, countries, words"
        className="peer h-9 w-full rounded-6 border bg-card px-3 text-14 text-ellipsis placeholder:text-muted md:pr-8"
      />
      <kbd aria-hidden className="pointer-events-none absolute top-0 right-3 hidden font-sans text-12/9 text-muted peer-focus:hidden md:block">/</kbd>
    </form>
  )
}
