import type { Metadata } from 'next'
import Link from 'next/link'
import { comparedBins, SubjectColumn } from '@/components/compare/subject-column'
import { SubjectPicker } from '@/components/compare/subject-picker'
import { pictureSize } from '@/app/link-picture'
import { PageFilterBar } from '@/components/filters/page-filter-bar'
import { stackMonths } from '@/components/relation/stack-months'
import { compareAddress } from '@/components/ui/addresses'
import { FilterNote } from '@/components/ui/filter-note'
import { JsonLd } from '@/components/ui/json-ld'
import { pageData } from '@/components/ui/linked-data'
import { PageHeader } from '@/components/ui/page-header'
import { toSearchParams, type PageSearchParams } from '@/components/ui/search-params'
import { filtersToParams } from '@/model/filters'
import { parseFilters } from '@/model/parse-filters'
import { mostSubjects, parseSubjects } from '@/model/subjects'
import { getCompare } from '@/queries/compare'
import { getFacets } from '@/queries/facets'

type Props = { searchParams: PageSearchParams }

async function readQuestion(searchParams: PageSearchParams) {
  const asked = await toSearchParams(searchParams)
  return { ...parseSubjects(asked), filters: parseFilters(asked).filters, wrongFilters: parseFilters(asked).problems }
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [{ subjects, filters }, asked] = [await readQuestion(searchParams), await toSearchParams(searchParams)]
  const view = await getCompare(subjects, filters)
  const title = view.subjects.length ? view.subjects.map(({ name }) => name).join(', ') : 'Compare'
  return { title, description: view.lead, openGraph: { title, description: view.lead, images: [{ url: `/compare/picture?${asked}`, width: pictureSize.width, height: pictureSize.height, alt: title }] } }
}

/** Two or more actors, countries or pairs of countries on one page. */
export default async function ComparePage({ searchParams }: Props) {
  const { subjects, filters, problems, wrongFilters } = await readQuestion(searchParams)
  const [view, facets] = await Promise.all([getCompare(subjects, filters), getFacets({ ...filters, lanes: 'country' })])
  const refs = view.subjects.map(({ ref }) => ref)
  const kept = filtersToParams(filters).toString()
  const address = (of: string[]) => [of.length ? compareAddress(of) : '/compare?', kept].filter(Boolean).join('&').replace('?&', '?').replace(/\?$/, '')
  const span = view.subjects.flatMap(({ months }) => months.map(({ month }) => month))
  const scale = Math.max(1, ...view.subjects.flatMap(({ months }) => stackMonths(months, span, comparedBins).bins.flatMap(({ together, apart }) => [together, apart])))
  const days = view.subjects.flatMap(({ first, last }) => [first ?? [], last ?? []].flat())
  const strangers = [...problems, ...view.unknown]
  return (
    <>
      <JsonLd data={pageData('Compare', view.lead, view.subjects.map(({ name }) => name))} />
      <PageHeader title="Compare" lead={view.lead} />
      {refs.length > 0 && <PageFilterBar filters={filters} facets={facets} problems={wrongFilters} extent={days.length ? { from: days.reduce((a, b) => (a < b ? a : b)), to: days.reduce((a, b) => (a > b ? a : b)) } : null} path="/compare" kept={compareAddress(refs).replace('/compare?', '')} />}
      <div className="hidden print:block"><FilterNote filters={filters} path={address(refs).replace(`&${kept}`, '')} /></div>
      {strangers.length > 0 && <p role="alert" className="mb-4 text-14">The record holds nothing under {strangers.map((ref) => `“${ref}”`).join(', ')}. <Link href={address(refs)}>Go on without</Link></p>}
      {refs.length < mostSubjects ? <SubjectPicker address={address(refs)} /> : <p className="mb-6 text-13 text-muted">More than {mostSubjects} do not fit: leave one out to add another.</p>}
      {view.subjects.length > 0 ? (
        <div className="grid gap-x-8 gap-y-10 md:grid-cols-2 xl:grid-cols-3">
          {view.subjects.map((subject) => <SubjectColumn key={subject.ref} subject={subject} span={span} scale={scale} without={address(refs.filter((ref) => ref !== subject.ref))} />)}
        </div>
      ) : (
        <p className="max-w-[68ch] text-muted">
          For example <Link href={compareAddress(['countries/russia', 'countries/ukraine', 'countries/united-states'])}>Russia, Ukraine and the United States</Link>, <Link href={compareAddress(['actors/john-kerry', 'actors/sergei-lavrov'])}>John Kerry and Sergei Lavrov</Link>, or <Link href={compareAddress(['dyads/united-states/russia', 'dyads/united-states/iran'])}>the United States with Russia and with Iran</Link>.
        </p>
      )}
    </>
  )
}
