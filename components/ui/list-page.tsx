import Link from 'next/link'
import type { ReactNode } from 'react'
import { countWords } from '@/lib/date-words'
import { ListControls } from './list-controls'
import { JsonLd } from './json-ld'
import { pageData } from './linked-data'
import { listAddress, type ListParams } from './list-params'
import { PageHeader } from './page-header'

type Props = {
  title: string
  lead: string
  path: string
  /** "actor", "actors": what one row and several are. */
  noun: [string, string]
  params: ListParams
  view: { total: number; next: string | null; rows: unknown[] }
  sorts?: [ListParams['sort'], string][]
  children: ReactNode
}

/** A list with its head, its controls, and a sentence where it is empty. */
export function ListPage({ title, lead, path, noun: [one, many], params, view, sorts, children }: Props) {
  const { q, sort, cursor } = params
  return (
    <>
      <JsonLd data={pageData(title, lead)} />
      <PageHeader title={title} lead={lead} />
      <ListControls path={path} label={`Find ${many} by name`} params={params} sorts={sorts} />
      <p role="status" className="mb-1 text-13 text-muted">
        {countWords(view.total, one, many)}{q && ` with “${q}”`}{cursor && `, from the ${(Number(cursor) + 1).toLocaleString('en-GB')}th`}
        {q && <> · <Link href={listAddress(path, { q: '', sort })}>all {many}</Link></>}
      </p>
      {view.rows.length > 0 ? children : <EmptyList one={one} many={many} q={q} />}
      {view.next && (
        <p className="mt-4"><Link href={listAddress(path, { q, sort, cursor: view.next })} className="button-quiet">More {many}</Link></p>
      )}
    </>
  )
}

function EmptyList({ one, many, q }: { one: string; many: string; q: string }) {
  return (
    <p className="max-w-[68ch] border-t py-6">
      {q ? (
        <>No {one} has “{q}” in its name. <Link href={`/search?q=${encodeURIComponent(q)}`}>Search everything for it</Link>, which also finds other spellings.</>
      ) : (
        <>There are no {many} yet, since no article has been read. <Link href="/add">Add an article</Link>.</>
      )}
    </p>
  )
}
