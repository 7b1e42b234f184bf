import { parsePeriods } from '@/model/periods'
import { getDyad } from '@/queries/dyad'
import { answerFiltered, errorAnswer } from '../../../answer'

export async function GET(request: Request, { params }: { params: Promise<{ a: string; b: string }> }): Promise<Response> {
  const { a, b } = await params
  const { periods, problems } = parsePeriods(new URL(request.url).searchParams)
  if (problems.length) return errorAnswer(400, 'bad-period', 'A period is a year, a month, or two dates with a slash between.', Object.fromEntries(problems.map(({ name, value }) => [name, `"${value}": not a period that EDTF knows, such as 2014 or 2014-04/2014-09`])))
  return answerFiltered(request, (filters) => getDyad(a, b, filters, periods))
}
