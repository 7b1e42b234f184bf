import { getActorList } from '@/queries/actor-list'
import { answer } from '../answer'
import { listQuestion } from '../list-question'

export const GET = (request: Request) => answer(request, () => getActorList(listQuestion(request)))
