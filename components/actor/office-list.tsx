import { heldBetween, officeDates, type Office } from './office-dates'

type Props = { offices: Office[]; window: { from: string; to: string } | null }

/** The offices someone held, newest first; those held in the window in view stand out. */
export function OfficeList({ offices, window }: Props) {
  return (
    <ul className="max-w-[44rem] text-14">
      {offices.map((office) => {
        const inView = window !== null && heldBetween(office, window.from, window.to)
        return (
          <li key={`${office.position} ${office.organisation} ${office.from}`} className={`grid gap-x-5 border-t py-2 sm:grid-cols-[minmax(0,1fr)_auto] ${inView ? '' : 'text-muted'}`}>
            <span>
              <span className={`capital ${inView ? 'font-semibold' : ''}`}>{office.position}</span>
              {office.organisation && `, ${office.organisation}`}
              {inView && <span className="ml-2 text-12 text-muted">in the window shown</span>}
            </span>
            <span className="text-13 text-muted tabular-nums">{officeDates(office) ?? 'dates not known'}</span>
          </li>
        )
      })}
    </ul>
  )
}
