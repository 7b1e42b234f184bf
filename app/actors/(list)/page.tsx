import type { Metadata } from 'next'
import { actorAddress } from '@/components/ui/addresses'
import { ListPage } from '@/components/ui/list-page'
import { readListParams } from '@/components/ui/list-params'
import { RecordTable } from '@/components/ui/record-table'
import { toSearchParams, type PageSearchParams } from '@/components/ui/search-params'
import { getActorList } from '@/queries/actor-list'

export const metadata: Metadata = { title: 'Actors', description: 'The people, organisations and groups who act in the record, each with the office held on the day.' }

export default async function ActorsPage({ searchParams }: { searchParams: PageSearchParams }) {
  const params = readListParams(await toSearchParams(searchParams))
  const view = await getActorList(params)
  return (
    <ListPage title="Actors" lead="Who acts and is acted on: people in their offices, organisations, armed and political groups." path="/actors" noun={['actor', 'actors']} params={params} view={view}>
      <RecordTable rows={view.rows} address={actorAddress} heading="Name" />
    </ListPage>
  )
}
