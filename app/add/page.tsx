import type { Metadata } from 'next'
import { AddForm } from '@/components/add/add-form'
import { PageHeader } from '@/components/ui/page-header'

export const metadata: Metadata = { title: 'Add an article', description: 'Add news articles to the record: paste text, upload files or give an address.' }

export default function AddPage() {
  return (
    <>
      <PageHeader title="Add an article" lead="Each article is read sentence by sentence; what it tells of joins what is known already. Adding one twice changes nothing." />
      <AddForm />
    </>
  )
}
