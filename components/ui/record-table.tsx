import Link from 'next/link'
import { countWords, rangeWords } from '@/lib/date-words'
import type { ListRow } from '@/model/views/page-views'

type Props = { rows: ListRow[]; address: (key: string) => string; heading: string; most?: number }

/** Rows of a list: name, what it is, a bar for its events, its years. `most` is the count that fills a bar. */
export function RecordTable({ rows, address, heading, most = Math.max(1, ...rows.map((row) => row.count)) }: Props) {
  return (
    <table className="w-full border-collapse text-14">
      <thead>
        <tr className="text-left text-12 text-muted">
          <th scope="col" className="py-2 pr-4 font-medium">{heading}</th>
          <th scope="col" className="py-2 pr-4 font-medium max-md:text-right">Events</th>
          <th scope="col" className="hidden py-2 font-medium md:table-cell">First to last</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className="relative border-t align-baseline hover:bg-card">
            <th scope="row" className="py-2 pr-4 text-left font-normal">
              <Link href={address(row.key)} className="capital stretched plain-link font-serif text-17/title font-semibold">{row.name}</Link>
              {row.sub && <small className="block text-13 text-muted first-letter:uppercase">{row.sub}</small>}
            </th>
            <td className="py-2 pr-4 whitespace-nowrap tabular-nums max-md:text-right md:w-72">
              <span className="md:hidden">{countWords(row.count, 'event')}</span>
              <span className="hidden items-center gap-2 md:flex">
                <span aria-hidden className="h-2 shrink-0 rounded-[1px] bg-ink/75" style={{ width: `${Math.max(row.count ? 1.5 : 0, (row.count / most) * 75)}%` }} />
                {row.count.toLocaleString('en-GB')}
              </span>
            </td>
            <td className="hidden py-2 text-13 whitespace-nowrap text-muted tabular-nums md:table-cell md:w-64">
              {row.first && row.last ? rangeWords(row.first, row.last, 'short') : 'no date'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
