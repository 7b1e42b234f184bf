import { notFound } from 'next/navigation'
import { getDyad } from '@/queries/dyad'
import { drawLinkPicture } from '@/app/link-picture'

export const alt = 'What two countries did together and to each other'
export const size = { width: 1200, height: 630 }
export const contentType = 'image/png'

export default async function Picture({ params }: { params: Promise<{ a: string; b: string }> }) {
  const { a, b } = await params
  const dyad = await getDyad(a, b)
  if (!dyad) notFound()
  return drawLinkPicture({ kicker: 'Two countries', title: `${dyad.a.name} and ${dyad.b.name}`, lead: dyad.lead, counts: dyad.counts })
}
