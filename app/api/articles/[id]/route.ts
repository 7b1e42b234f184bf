import { getArticle } from '@/queries/article'
import { answer } from '../../answer'

export const GET = (request: Request, { params }: { params: Promise<{ id: string }> }) => answer(request, async () => getArticle((await params).id))
