import { parseLaneChoice } from '@/model/lane-choice'
import { getTimeline } from '@/queries/timeline'
import { answerFiltered } from '../answer'

export const GET = (request: Request) => answerFiltered(request, (filters, params) => getTimeline(filters, parseLaneChoice(params)))
