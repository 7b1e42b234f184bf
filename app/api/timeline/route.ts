import { getTimeline } from '@/queries/timeline'
import { answerFiltered } from '../answer'

export const GET = (request: Request) => answerFiltered(request, getTimeline)
