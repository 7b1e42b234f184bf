'use client'

import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { control, Field } from '@/components/add/field'
import { useSessionToken } from '@/components/add/use-session-token'
import { statusLabel, type ProvisionStatus } from '@/model/provision'
import type { ProvisionCell } from '@/model/views/agreement-view'
import { statusOf } from './provision-words'
import { sendReview } from './send-review'

const statuses: ProvisionStatus[] = [0, 1, 2, 3]

/** The reviewer's control: sets the status of one cell, or takes a set one back. Needs the token that adding articles needs. */
export function ConfirmStatus({ agreement, number, cell }: { agreement: string; number: number; cell: ProvisionCell }) {
  const router = useRouter()
  const [token, setToken] = useSessionToken()
  const [status, setStatus] = useState<ProvisionStatus | null>(statusOf(cell))
  const [note, setNote] = useState(cell.confirmed?.note ?? '')
  const [answer, setAnswer] = useState<{ message: string; wrong: boolean } | null>(null)
  const id = `review-${number}-${cell.party.key.toLowerCase()}`

  const send = async (next: ProvisionStatus | null) => {
    const message = await sendReview(agreement, { provision: number, party: cell.party.key, status: next, note }, token)
    setAnswer(message ? { message, wrong: true } : { message: next === null ? 'Taken back: the table shows what the events propose.' : 'Confirmed.', wrong: false })
    if (!message) router.refresh()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (status !== null) void send(status)
  }

  return (
    <details className="mt-4 border-t pt-2.5 print:hidden">
      <summary className="text-13 text-muted">{cell.confirmed ? 'Change what was confirmed' : 'Confirm or correct this status'}</summary>
      <form onSubmit={submit} className="mt-3 max-w-[34rem] space-y-4">
        <fieldset className="flex flex-wrap gap-x-5 gap-y-2 text-14">
          <legend className="mb-1 text-14 font-semibold">How far it is carried out</legend>
          {statuses.map((each) => (
            <label key={each} className="flex cursor-pointer items-center gap-1.5">
              <input type="radio" name={id} checked={status === each} onChange={() => setStatus(each)} className="accent-ink" />
              {statusLabel[each]}{each === cell.proposed && <span className="text-muted">(proposed)</span>}
            </label>
          ))}
        </fieldset>
        <Field id={`${id}-note`} label="Why" hint="A line that readers see beside the status.">
          {(described) => <input {...described} value={note} maxLength={500} onChange={(event) => setNote(event.target.value)} className={control} />}
        </Field>
        <Field id={`${id}-token`} label="Token" hint="Printed where the server was started. Kept in this tab alone.">
          {(described) => <input {...described} type="password" autoComplete="off" value={token} onChange={(event) => setToken(event.target.value.trim())} className={control} />}
        </Field>
        <div className="flex flex-wrap items-center gap-3">
          <button type="submit" className="button" disabled={status === null}>Confirm</button>
          {cell.confirmed && <button type="button" className="button-quiet" onClick={() => send(null)}>Take back</button>}
          <p role="status" className={answer?.wrong ? 'text-13 font-medium text-mx' : 'text-13 text-muted'}>{answer?.message}</p>
        </div>
      </form>
    </details>
  )
}
