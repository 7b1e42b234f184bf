import { notFound } from 'next/navigation'
import { fullDateWords } from '@/components/event/event-words'
import { getEvent } from '@/queries/event'
import { drawLinkPicture } from '@/app/link-picture'

export const alt = 'An event with its sentence'
export const size = { width: 1200, height: 630 }
export const contentType = 'image/png'

export default async function Picture({ params }: { params: Promise<{ id: string }> }) {
  const event = await getEvent((await params).id)
  if (!event) notFound()
  return drawLinkPicture({ kicker: fullDateWords(event.date), title: event.title, lead: `“${event.quote}”` })
}
