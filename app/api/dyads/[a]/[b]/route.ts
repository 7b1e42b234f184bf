import { getDyad } from '@/queries/dyad'
import { answer } from '../../../answer'

export const GET = (request: Request, { params }: { params: Promise<{ a: string; b: string }> }) =>
  answer(request, async () => {
    const { a, b } = await params
    return getDyad(a, b)
  })
