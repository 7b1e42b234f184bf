import { getDyadEvents } from '@/queries/dyad'
import { answerFiltered } from '../../../../answer'

export async function GET(request: Request, { params }: { params: Promise<{ a: string; b: string }> }): Promise<Response> {
  const { a, b } = await params
  return answerFiltered(request, (filters, asked) => getDyadEvents(a, b, filters, asked.get('cursor') ?? undefined))
}
