import { parseSubjects } from '@/model/subjects'
import { getCompare } from '@/queries/compare'
import { answerFiltered, errorAnswer } from '../answer'

export async function GET(request: Request): Promise<Response> {
  const { subjects, problems } = parseSubjects(new URL(request.url).searchParams)
  if (problems.length) return errorAnswer(400, 'bad-subject', 'Something that can be compared is actors/NAME, countries/NAME or dyads/NAME/NAME.', { of: problems.map((ref) => `"${ref}"`).join(', ') })
  return answerFiltered(request, (filters) => getCompare(subjects, filters))
}
