import { readActorPart } from '@/model/actor-part'
import { getActorEvents } from '@/queries/actor-events'
import { answerFiltered } from '../../../answer'

export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params
  return answerFiltered(request, (filters, asked) => getActorEvents(slug, readActorPart(asked.get('part')), filters, asked.get('cursor') ?? undefined))
}
