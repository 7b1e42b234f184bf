import { getEvent } from '@/queries/event'
import { answer } from '../../answer'

export const GET = (request: Request, { params }: { params: Promise<{ id: string }> }) => answer(request, async () => getEvent((await params).id))
