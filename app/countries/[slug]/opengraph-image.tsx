import { notFound } from 'next/navigation'
import { getCountry } from '@/queries/country'
import { drawLinkPicture } from '@/app/link-picture'

export const alt = 'A country in the record'
export const size = { width: 1200, height: 630 }
export const contentType = 'image/png'

export default async function Picture({ params }: { params: Promise<{ slug: string }> }) {
  const country = await getCountry((await params).slug)
  if (!country) notFound()
  const sum = (side: 'cooperation' | 'conflict') => country.counterparts.reduce((total, counterpart) => total + counterpart[side], 0)
  return drawLinkPicture({ kicker: country.kind === 'country' ? 'Country' : 'International organisation', title: country.name, lead: country.lead, counts: { cooperation: sum('cooperation'), conflict: sum('conflict') } })
}
