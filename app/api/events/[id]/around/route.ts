import { getAround } from '@/queries/around'
import { answerFiltered } from '../../../answer'

type Props = { params: Promise<{ id: string }> }

export const GET = async (request: Request, { params }: Props) => {
  const { id } = await params
  return answerFiltered(request, (filters) => getAround(id, filters))
}
