import { getSearch } from '@/queries/search'
import { answer } from '../answer'

export const GET = (request: Request) => answer(request, () => getSearch(new URL(request.url).searchParams.get('q') ?? ''))
