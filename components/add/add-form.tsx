'use client'

import { useRef, useState, type FormEvent } from 'react'
import { ArticleFields, ways, type Way } from './article-fields'
import { control, Field } from './field'
import { ReportList } from './report-list'
import { submitArticles, type Outcome } from './submit-articles'
import { useSessionToken } from './use-session-token'

const wayNames: Record<Way, string> = { text: 'Paste text', files: 'Upload files', address: 'Give an address' }

/** Adds articles in one of three ways and says what became of each. */
export function AddForm() {
  const [way, setWay] = useState<Way>('text')
  const [token, setToken] = useSessionToken()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [sending, setSending] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const problems = outcome && 'fields' in outcome ? outcome.fields : {}

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setSending(true)
    const data = new FormData(event.currentTarget)
    const next = await submitArticles(data, token)
    setSending(false)
    setOutcome(next)
    if ('reports' in next && next.reports.some((report) => report.outcome !== 'refused')) form.current?.reset()
    const [wrong] = 'fields' in next ? Object.keys(next.fields) : []
    if (wrong) form.current?.querySelector<HTMLElement>(`#add-${wrong}`)?.focus()
  }

  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,40rem)_minmax(0,1fr)]">
      <form ref={form} onSubmit={submit} className="space-y-5" noValidate>
        <fieldset className="flex flex-wrap gap-x-5 gap-y-2 text-14">
          <legend className="sr-only">How the article comes</legend>
          {ways.map((each) => (
            <label key={each} className="flex cursor-pointer items-center gap-1.5">
              <input type="radio" checked={way === each} onChange={() => { setWay(each); setOutcome(null) }} className="accent-ink" />
              {wayNames[each]}
            </label>
          ))}
        </fieldset>
        <ArticleFields key={way} way={way} problems={problems} />
        <Field id="add-token" label="Ingest token" hint="Printed where the server was started. Kept in this tab alone, until you close it." error={problems.token}>
          {(described) => <input {...described} type="password" autoComplete="off" value={token} onChange={(event) => setToken(event.target.value.trim())} className={control} />}
        </Field>
        <button type="submit" className="button" disabled={sending}>{sending ? 'Reading …' : 'Read and add'}</button>
      </form>
      <section aria-label="What became of it" aria-live="polite" className="min-h-12">
        {sending && <p className="text-muted">Reading sentence by sentence. A long page takes a second or two.</p>}
        {!sending && outcome && 'message' in outcome && <p role="alert" className="border-l-2 border-mx pl-3">{outcome.message}</p>}
        {!sending && outcome && 'reports' in outcome && <ReportList reports={outcome.reports} />}
      </section>
    </div>
  )
}
