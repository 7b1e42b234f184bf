import Link from 'next/link'
import { filtersToParams, type Filters } from '@/model/filters'

const views = [['/', 'Timeline'], ['/network', 'Network'], ['/map', 'Map']] as const

/** The same events, filters and dates in another picture. */
export function ViewLinks({ filters, current }: { filters: Filters; current: (typeof views)[number][0] }) {
  const query = filtersToParams(filters).toString()
  return (
    <nav aria-label="The same events as" className="flex gap-4 text-13 print:hidden">
      {views.map(([path, name]) => (
        <Link key={path} href={query ? `${path}?${query}` : path} prefetch={false} aria-current={path === current ? 'page' : undefined} className="py-1.5 text-muted no-underline hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink">{name}</Link>
      ))}
    </nav>
  )
}
