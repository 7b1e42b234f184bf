'use client'

import { useId, useRef, useState, type ReactNode } from 'react'

type Props = { label: string; title: string; on: boolean; onClear?: () => void; children: ReactNode }

/** A chip that opens a small panel under it (from below on a phone). The browser's popover brings light dismissal, Esc and the top layer. */
export function Popover({ label, title, on, onClear, children }: Props) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const place = () => {
    const [chip, box] = [button.current?.getBoundingClientRect(), panel.current]
    if (!chip || !box) return
    box.style.setProperty('--left', `${Math.max(8, Math.min(chip.left, window.innerWidth - 328))}px`)
    box.style.setProperty('--top', `${Math.min(chip.bottom + 6, window.innerHeight - 200)}px`)
  }
  return (
    <span className={`inline-flex h-8 shrink-0 items-center rounded-full border text-13 font-medium whitespace-nowrap ${on ? 'border-ink bg-ink text-paper' : 'bg-card hover:border-faint'}`}>
      <button ref={button} type="button" popoverTarget={id} aria-haspopup="dialog" aria-expanded={open} onClick={place} className={`h-full rounded-full pl-3 ${on && onClear ? 'pr-1' : 'pr-3'}`}>{label}</button>
      {on && onClear && (
        <button type="button" onClick={onClear} aria-label={`Without ${title.toLowerCase()}: ${label}`} className="inline-flex h-full w-7 items-center justify-center rounded-full opacity-80 hover:opacity-100">
          <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true"><path d="M1 1l6 6M7 1L1 7" stroke="currentColor" strokeWidth="1.5" /></svg>
        </button>
      )}
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={title}
        onToggle={(event) => setOpen(event.newState === 'open')}
        className="fixed inset-auto m-0 max-h-[min(26rem,70dvh)] w-80 flex-col rounded-10 border bg-card p-3 font-normal text-ink shadow-float open:flex max-md:inset-x-0 max-md:bottom-0 max-md:w-auto max-md:max-w-none max-md:rounded-b-none max-md:pb-6 md:top-(--top) md:left-(--left)"
      >
        {open && (
          <div className="mb-2 flex items-center justify-between md:hidden">
            <strong className="text-15 font-semibold">{title}</strong>
            <button type="button" popoverTarget={id} popoverTargetAction="hide" className="-mr-1 h-9 px-2 text-14 font-medium underline decoration-faint underline-offset-3">Done</button>
          </div>
        )}
        {open && children}
      </div>
    </span>
  )
}
