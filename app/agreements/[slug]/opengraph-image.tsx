import { notFound } from 'next/navigation'
import { getAgreement } from '@/queries/agreement'
import { drawLinkPicture } from '@/app/link-picture'

export const alt = 'An agreement in the record'
export const size = { width: 1200, height: 630 }
export const contentType = 'image/png'

export default async function Picture({ params }: { params: Promise<{ slug: string }> }) {
  const agreement = await getAgreement((await params).slug)
  if (!agreement) notFound()
  return drawLinkPicture({ kicker: agreement.kind ?? 'agreement', title: agreement.name, lead: agreement.lead })
}
