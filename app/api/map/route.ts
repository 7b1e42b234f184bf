import { getMap } from '@/queries/map'
import { answerFiltered } from '../answer'

export const GET = (request: Request) => answerFiltered(request, getMap)
