import Link from 'next/link'
import { articleAddress } from '@/components/ui/addresses'
import { countWords, isoDateWords } from '@/lib/date-words'
import type { ArticleListView } from '@/model/views/page-views'
import { namesOnce } from './names-once'

/** Articles by their day, title and origin, with how many events each tells. */
export function ArticleTable({ rows }: { rows: ArticleListView['rows'] }) {
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id} className="relative grid gap-x-5 border-t py-2.5 hover:bg-card md:grid-cols-[128px_minmax(0,1fr)_auto] md:items-baseline">
          <span className="text-13 text-muted tabular-nums">{row.publishedOn ? isoDateWords(row.publishedOn) : 'No date'}</span>
          <div>
            <h2 className="text-17/title tracking-normal text-pretty">
              <Link href={articleAddress(row.id)} className="stretched plain-link">{row.title}</Link>
            </h2>
            <p className="text-13 text-muted">{namesOnce(row.agency, row.outlet).join(' · ') || 'Outlet unknown'}</p>
          </div>
          <span className="text-12 text-muted tabular-nums">{row.events ? countWords(row.events, 'event') : 'no event'}</span>
        </li>
      ))}
    </ul>
  )
}
