import { getActor } from '@/queries/actor'
import { answer } from '../../answer'

export const GET = (request: Request, { params }: { params: Promise<{ slug: string }> }) => answer(request, async () => getActor((await params).slug))
