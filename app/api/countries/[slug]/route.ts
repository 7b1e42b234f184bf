import { parsePeriod } from '@/model/periods'
import { getCountry } from '@/queries/country'
import { answer } from '../../answer'

export const GET = (request: Request, { params }: { params: Promise<{ slug: string }> }) =>
  answer(request, async () => getCountry((await params).slug, parsePeriod(new URL(request.url).searchParams.get('on') ?? '')?.from))
