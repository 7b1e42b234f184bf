import type { Metadata } from 'next'
import Form from 'next/form'
import Link from 'next/link'
import { ResultSections } from '@/components/search/result-sections'
import { searchLead } from '@/components/search/search-lead'
import { readListParams } from '@/components/ui/list-params'
import { JsonLd } from '@/components/ui/json-ld'
import { pageData } from '@/components/ui/linked-data'
import { PageHeader } from '@/components/ui/page-header'
import { toSearchParams, type PageSearchParams } from '@/components/ui/search-params'
import { getSearch } from '@/queries/search'

type Props = { searchParams: PageSearchParams }

const readQuestion = async (searchParams: PageSearchParams) => readListParams(await toSearchParams(searchParams)).q

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const q = await readQuestion(searchParams)
  return { title: q ? `“${q}”` : 'Search', description: 'Search the people, countries, agreements, events and articles of the record.', robots: { index: false } }
}

/** Everything that some words find. */
export default async function SearchPage({ searchParams }: Props) {
  const q = await readQuestion(searchParams)
  const found = q ? await getSearch(q) : null
  const empty = found && !Object.values(found).some((rows) => Array.isArray(rows) && rows.length > 0)
  return (
    <>
      <JsonLd data={pageData('Search the record', found ? searchLead(found) : 'People, organisations, countries, agreements, events and the text of every article.')} />
      <PageHeader title={q ? `Search for “${q}”` : 'Search the record'} lead={found ? searchLead(found) : 'People, organisations, countries, agreements, events and the text of every article.'}>
        <Form action="/search" className="mt-4 flex max-w-[44rem] gap-2 print:hidden">
          <label htmlFor="page-search" className="sr-only">Words to search for</label>
          <input id="page-search" key={q} name="q" type="search" defaultValue={q} maxLength={200} autoComplete="off" placeholder="A name, a country, words of an article" className="h-11 min-w-0 flex-1 rounded-6 border bg-card px-3.5 text-15 text-ellipsis placeholder:text-muted" />
          <button type="submit" className="button min-h-11">Search</button>
        </Form>
      </PageHeader>
      {found && !empty && <ResultSections found={found} />}
      {empty && (
        <div className="max-w-[68ch] space-y-2 border-t py-6">
          <p>Names are found in other spellings too, whole words only in articles. Try fewer words, or one name alone.</p>
          <p>Or look through <Link href="/actors">all actors</Link>, <Link href="/countries">all countries</Link>, <Link href="/agreements">all agreements</Link>.</p>
        </div>
      )}
      {!found && (
        <p className="max-w-[68ch] text-muted">
          For example <Link href="/search?q=Lavrov">Lavrov</Link>, <Link href="/search?q=sanctions">sanctions</Link>, <Link href="/search?q=%22joint+statement%22">“joint statement”</Link>. Quotation marks keep words together.
        </p>
      )}
    </>
  )
}
