'use client'

import { useState, type FormEvent } from 'react'
import { parseViews, withoutView, withView, type SavedView } from './saved-views'

const KEY = 'demarche-views'

/** The views that the reader kept in this browser: the one on screen is added under a name; each is a link. */
export function SavedViewList() {
  const [views, setViews] = useState(() => parseViews(localStorage.getItem(KEY)))
  const [name, setName] = useState('')
  const keep = (next: SavedView[]) => {
    localStorage.setItem(KEY, JSON.stringify(next))
    setViews(next)
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim()) keep(withView(views, { name: name.trim(), address: window.location.pathname + window.location.search + window.location.hash }))
    setName('')
  }
  return (
    <>
      <form onSubmit={save} className="flex gap-2">
        <input value={name} onChange={(event) => setName(event.target.value)} maxLength={80} aria-label="Name of this view" placeholder="Name of this view" className="h-9 min-w-0 grow rounded-6 border bg-paper px-3 text-14 placeholder:text-muted" />
        <button className="button-quiet">Save</button>
      </form>
      <ul className="mt-2 min-h-0 overflow-y-auto text-14">
        {views.map((view) => (
          <li key={view.name} className="flex items-center justify-between gap-3 px-1 py-1.5">
            <a href={view.address} className="min-w-0 overflow-hidden text-ellipsis">{view.name}</a>
            <button type="button" className="text-13 text-muted underline underline-offset-3" aria-label={`Remove ${view.name}`} onClick={() => keep(withoutView(views, view.name))}>Remove</button>
          </li>
        ))}
      </ul>
      {views.length === 0 && <p className="px-1 py-2 text-13 text-muted">Views that you save stay in this browser. The address of a view can be shared as it is.</p>}
    </>
  )
}
