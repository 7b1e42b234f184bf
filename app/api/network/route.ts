import { getNetwork } from '@/queries/network'
import { answerFiltered } from '../answer'

export const GET = (request: Request) => answerFiltered(request, getNetwork)
