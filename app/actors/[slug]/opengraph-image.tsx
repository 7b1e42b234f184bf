import { notFound } from 'next/navigation'
import { getActor } from '@/queries/actor'
import { drawLinkPicture } from '@/app/link-picture'

export const alt = 'An actor in the record'
export const size = { width: 1200, height: 630 }
export const contentType = 'image/png'

export default async function Picture({ params }: { params: Promise<{ slug: string }> }) {
  const actor = await getActor((await params).slug)
  if (!actor) notFound()
  const sum = (side: 'cooperation' | 'conflict') => actor.counterparts.reduce((total, counterpart) => total + counterpart[side], 0)
  return drawLinkPicture({ kicker: actor.offices[0]?.position ?? actor.country?.name ?? 'Actor', title: actor.name, lead: actor.lead, counts: { cooperation: sum('cooperation'), conflict: sum('conflict') } })
}
