'use client'

import { useState, type FormEvent } from 'react'

type Props = { from: string; to: string; onChange: (days: { from?: string; to?: string }) => void }

const DATE = 'h-9 w-full rounded-6 border bg-paper px-3 text-14 tabular-nums placeholder:text-muted'

/** From and to as dates that EDTF knows: a day, a month or a year is enough. */
export function DateFields({ from, to, onChange }: Props) {
  const [wrong, setWrong] = useState<string | null>(null)
  const apply = async (fields: HTMLFormElement) => {
    const form = new FormData(fields)
    const read = (name: string) => String(form.get(name) ?? '').trim() || undefined
    const days = { from: read('from'), to: read('to') }
    // The grammar of dates is large: it is loaded where someone writes one.
    const { edtfBounds } = await import('@/model/edtf')
    const bad = Object.values(days).find((text) => text !== undefined && edtfBounds(text) === null)
    setWrong(bad ?? null)
    if (bad !== undefined) return
    onChange(days)
    fields.closest<HTMLElement>('[popover]')?.hidePopover()
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void apply(event.currentTarget)
  }
  return (
    <form onSubmit={submit} className="grid gap-3">
      <div className="grid grid-cols-2 gap-3">
        <label className="text-13 text-muted">From<input name="from" defaultValue={from} placeholder="2014-04-17" className={`${DATE} mt-1 text-ink`} autoComplete="off" /></label>
        <label className="text-13 text-muted">To<input name="to" defaultValue={to} placeholder="2014" className={`${DATE} mt-1 text-ink`} autoComplete="off" /></label>
      </div>
      <p className="text-12 text-muted">{wrong ? <strong className="font-medium text-mx" role="alert">“{wrong}” is no date that is known here. </strong> : null}A day (2014-04-17), a month (2014-04) or a year (2014).</p>
      <div className="flex gap-2">
        <button type="submit" className="button">Show</button>
        <button type="button" className="button-quiet" onClick={() => onChange({})}>All dates</button>
      </div>
    </form>
  )
}
