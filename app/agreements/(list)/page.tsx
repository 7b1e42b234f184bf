import type { Metadata } from 'next'
import { agreementAddress } from '@/components/ui/addresses'
import { ListPage } from '@/components/ui/list-page'
import { readListParams } from '@/components/ui/list-params'
import { RecordTable } from '@/components/ui/record-table'
import { toSearchParams, type PageSearchParams } from '@/components/ui/search-params'
import { getAgreementList } from '@/queries/agreement-list'

export const metadata: Metadata = { title: 'Agreements', description: 'The treaties, statements and ceasefires that events concern.' }

export default async function AgreementsPage({ searchParams }: { searchParams: PageSearchParams }) {
  const params = readListParams(await toSearchParams(searchParams))
  const view = await getAgreementList(params)
  return (
    <ListPage title="Agreements" lead="What was signed, announced or broken: treaties, joint statements, ceasefires, and the events that concern them." path="/agreements" noun={['agreement', 'agreements']} params={params} view={view}>
      <RecordTable rows={view.rows} address={agreementAddress} heading="Name" />
    </ListPage>
  )
}
