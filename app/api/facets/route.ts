import { getFacets } from '@/queries/facets'
import { answerFiltered } from '../answer'

export const GET = (request: Request) => answerFiltered(request, (filters) => getFacets(filters))
