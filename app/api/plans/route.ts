import { getPlanList } from '@/queries/plan-list'
import { answerFiltered } from '../answer'

export const GET = (request: Request) => answerFiltered(request, getPlanList)
