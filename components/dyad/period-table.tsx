import { rangeWords } from '@/lib/date-words'
import type { DyadView } from '@/model/views/dyad-view'
import { daysOf, periodRows, rateWords } from './period-rows'

/** Two periods side by side: counts, and bars of what that is a month, on one scale. */
export function PeriodTable({ view }: { view: Pick<DyadView, 'a' | 'b' | 'periods'> }) {
  const groups = periodRows(view)
  const most = Math.max(0.01, ...groups.flatMap(({ rows }) => rows.flatMap(({ rates }) => rates)))
  return (
    <table className="w-full table-fixed border-collapse text-14">
      <thead>
        <tr className="text-left align-bottom text-13">
          <th scope="col" className="w-[32%] py-2 pr-4 text-12 font-medium text-muted">Count, and a month</th>
          {view.periods.map((period) => (
            <th key={period.edtf} scope="col" className="py-2 pr-4 font-semibold">{rangeWords(period.from, period.to)}<small className="block text-12 font-normal text-muted">{daysOf(period).toLocaleString('en-GB')} days</small></th>
          ))}
        </tr>
      </thead>
      {groups.map(({ heading, rows }) => (
        <tbody key={heading}>
          <tr className="border-t"><th scope="rowgroup" colSpan={3} className="pt-3 pb-1 text-left text-12 font-medium text-muted">{heading}</th></tr>
          {rows.map(({ label, colour, counts, rates }) => (
            <tr key={label} className="align-baseline">
              <th scope="row" className="py-1 pr-4 text-left font-normal">{label}</th>
              {rates.map((rate, i) => (
                <td key={i} className="py-1 pr-4 tabular-nums">
                  <span className="grid grid-cols-[3.5ch_minmax(0,1fr)] items-center gap-2 md:grid-cols-[5ch_minmax(0,1fr)_10ch]">
                    {(counts[i] ?? 0).toLocaleString('en-GB')}
                    <span aria-hidden className="h-2.5" style={{ width: `${(rate / most) * 100}%`, background: colour ?? 'var(--faint)' }} />
                    <span className="hidden text-12 text-muted md:block">{rateWords(rate)} a month</span>
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
