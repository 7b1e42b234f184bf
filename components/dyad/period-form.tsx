import Form from 'next/form'
import Link from 'next/link'
import type { PeriodName } from '@/model/periods'
import type { DyadView } from '@/model/views/dyad-view'

type Props = { path: string; view: DyadView; kept: URLSearchParams; chosen: boolean; problems: { name: PeriodName; value: string }[] }

const words: [PeriodName, string][] = [['first', 'First period'], ['second', 'Second period']]

/** Chooses the two periods; they live in the address, beside the filters in `kept`. */
export function PeriodForm({ path, view, kept, chosen, problems }: Props) {
  return (
    <Form action={path} scroll={false} className="mb-4 flex flex-wrap items-end gap-x-4 gap-y-3 print:hidden">
      {[...kept].map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />)}
      {words.map(([name, label], i) => {
        const wrong = problems.find((problem) => problem.name === name)
        return (
          <label key={name} className="text-13 text-muted">
            {label}
            <input name={name} defaultValue={wrong?.value ?? view.periods[i]?.edtf} aria-invalid={wrong !== undefined} aria-describedby="period-help" autoComplete="off" className="mt-1 block h-9 w-64 max-w-full rounded-6 border bg-card px-3 text-14 text-ink tabular-nums" />
          </label>
        )
      })}
      <button type="submit" className="button-quiet">Compare</button>
      {chosen && <Link href={kept.size ? `${path}?${kept}` : path} scroll={false} className="py-1.5 text-13 text-muted">The two halves again</Link>}
      <p id="period-help" className="w-full text-12 text-muted">
        {problems.map(({ value }) => <strong key={value} role="alert" className="font-medium text-mx">“{value}” is no period that is known here. </strong>)}
        A year (2014), a month (2014-04), or from and to (2014-04-17/2014-09-05).{!chosen && ' Unless you choose: the time before and since the day that halves what happened.'}
      </p>
    </Form>
  )
}
