import type { Metadata } from 'next'
import { countryAddress } from '@/components/ui/addresses'
import { ListPage } from '@/components/ui/list-page'
import { readListParams } from '@/components/ui/list-params'
import { RecordTable } from '@/components/ui/record-table'
import { toSearchParams, type PageSearchParams } from '@/components/ui/search-params'
import { getCountryList } from '@/queries/country-list'

export const metadata: Metadata = { title: 'Countries', description: 'The states that act in the record, and the bodies that act as one.' }

export default async function CountriesPage({ searchParams }: { searchParams: PageSearchParams }) {
  const params = readListParams(await toSearchParams(searchParams))
  const view = await getCountryList(params)
  return (
    <ListPage title="Countries" lead="The states that act in the record, and the bodies that act as one: the European Union, NATO, the OSCE." path="/countries" noun={['country', 'countries']} params={params} view={view}>
      <RecordTable rows={view.rows} address={countryAddress} heading="Name" />
    </ListPage>
  )
}
