import { getAgreementList } from '@/queries/agreement-list'
import { answer } from '../answer'
import { listQuestion } from '../list-question'

export const GET = (request: Request) => answer(request, () => getAgreementList(listQuestion(request)))
