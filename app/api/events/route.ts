import { getEventList } from '@/queries/event-list'
import { answerFiltered } from '../answer'

export const GET = (request: Request) => answerFiltered(request, (filters, params) => getEventList(filters, params.get('cursor') ?? undefined))
