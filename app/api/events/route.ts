import { z } from 'zod'
import { getEventList } from '@/queries/event-list'
import { answerFiltered } from '../answer'

/** How many events a page of the list holds. */
const Size = z.coerce.number().int().min(1).max(200).catch(50)

export const GET = (request: Request) => answerFiltered(request, (filters, params) => getEventList(filters, params.get('cursor') ?? undefined, Size.parse(params.get('size'))))
