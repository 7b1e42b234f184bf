'use client'

import { useEffect, useRef } from 'react'

const KEYS: [string, string][] = [
  ['← →', 'event before, event after'],
  ['↑ ↓', 'lane above, lane below'],
  ['+ −', 'zoom in, zoom out'],
  ['Home End', 'first and last event of the lane'],
  ['Enter', 'open the event, or what a count holds'],
  ['Esc', 'close it'],
  ['N P', 'next step, step before of a story'],
  ['/', 'search'],
  ['?', 'these keys'],
  ['Ctrl + wheel, pinch', 'zoom where the pointer is'],
  ['Drag, sideways wheel', 'move through time'],
]

/** The keys that work on the timeline. */
export function KeyHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    <dialog ref={dialog} onClose={onClose} onClick={(event) => event.target === event.currentTarget && onClose()} aria-labelledby="keys-title" className="m-auto w-[min(26rem,calc(100vw-2rem))] rounded-10 border bg-card p-5 text-ink shadow-float backdrop:bg-ink/20">
      <h2 id="keys-title">Keys of the timeline</h2>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-5 gap-y-1.5 text-14">
        {KEYS.map(([keys, what]) => (
          <div key={keys} className="contents">
            <dt className="font-medium whitespace-nowrap">{keys}</dt>
            <dd className="text-muted">{what}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button-quiet mt-4" onClick={onClose}>Close</button>
    </dialog>
  )
}
