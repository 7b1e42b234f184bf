import Form from 'next/form'
import Link from 'next/link'
import { officeDates } from '@/components/actor/office-dates'
import { actorAddress, countryAddress } from '@/components/ui/addresses'
import { isoDateWords } from '@/lib/date-words'
import type { Government } from '@/model/views/page-views'

type Props = { government: Government; path: string; kept: URLSearchParams; wrong: string | null }

/** Who governed on a day that the reader chooses; the day lives in the address, beside the filters in `kept`. */
export function GovernmentList({ government: { on, offices }, path, kept, wrong }: Props) {
  return (
    <>
      <Form action={path} scroll={false} className="mb-3 flex flex-wrap items-end gap-x-3 gap-y-2 print:hidden">
        {[...kept].map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />)}
        <label className="text-13 text-muted">On
          <input name="on" key={on} defaultValue={wrong ?? on} aria-invalid={wrong !== null} aria-describedby="on-help" autoComplete="off" className="mt-1 block h-9 w-40 rounded-6 border bg-card px-3 text-14 text-ink tabular-nums" />
        </label>
        <button type="submit" className="button-quiet">Show</button>
        <p id="on-help" className="w-full text-12 text-muted">{wrong && <strong role="alert" className="font-medium text-mx">“{wrong}” is no date that is known here. </strong>}A day (2014-04-21); a month or a year stands for its first day.</p>
      </Form>
      {offices.length ? (
        <ul className="max-w-[44rem] text-14">
          {offices.map((office) => (
            <li key={`${office.actor.key} ${office.position}`} className="grid gap-x-5 border-t py-2 sm:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)_230px]">
              <span className="capital font-semibold">{office.position}</span>
              <span><Link href={actorAddress(office.actor.key)}>{office.actor.name}</Link></span>
              <span className="text-13 text-muted tabular-nums">{officeDates(office) ?? 'dates not known'}</span>
            </li>
          ))}
        </ul>
      ) : <p className="max-w-[68ch] border-t py-3 text-muted">Of nobody in the record it is known that they held office then.</p>}
    </>
  )
}

/** The bodies that a state was in on that day, or the states that were in a body. */
export function BodyList({ government: { on, bodies, members } }: { government: Government }) {
  if (members.length) return <ul className="flex max-w-[68ch] flex-wrap gap-x-4 gap-y-1 text-14">{members.map(({ key, name }) => <li key={key}><Link href={countryAddress(key)}>{name}</Link></li>)}</ul>
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,260px),1fr))] gap-x-8">
      {bodies.map(({ key, name, since, until, hasPage }) => (
        <li key={key} className="border-t py-2">
          {hasPage ? <Link href={countryAddress(key)} className="text-14 font-semibold">{name}</Link> : <span className="text-14 font-semibold">{name}</span>}
          <span className="block text-13 text-muted">since {isoDateWords(since)}{until && until >= on ? `, until ${isoDateWords(until)}` : ''}</span>
        </li>
      ))}
    </ul>
  )
}
