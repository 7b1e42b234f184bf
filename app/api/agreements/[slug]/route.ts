import { getAgreement } from '@/queries/agreement'
import { answer } from '../../answer'

export const GET = (request: Request, { params }: { params: Promise<{ slug: string }> }) => answer(request, async () => getAgreement((await params).slug))
