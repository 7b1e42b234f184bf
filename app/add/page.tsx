import type { Metadata } from 'next'
import { AddForm } from '@/components/add/add-form'
import { JsonLd } from '@/components/ui/json-ld'
import { pageData } from '@/components/ui/linked-data'
import { PageHeader } from '@/components/ui/page-header'

export const metadata: Metadata = { title: 'Add an article', description: 'Add news articles to the record: paste text, upload files or give an address.' }

export default function AddPage() {
  return (
    <>
      <JsonLd data={pageData('Add an article', 'Paste text, upload files or give an address.')} />
      <PageHeader title="Add an article" lead="Each article is read sentence by sentence; what it tells of joins what is known already. Adding one twice changes nothing." />
      <AddForm />
    </>
  )
}
