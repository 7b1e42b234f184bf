import { getCountryList } from '@/queries/country-list'
import { answer } from '../answer'
import { listQuestion } from '../list-question'

export const GET = (request: Request) => answer(request, () => getCountryList(listQuestion(request)))
