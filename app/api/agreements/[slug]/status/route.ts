import { z } from 'zod'
import { ProvisionStatus } from '@/model/provision'
import { confirmStatus } from '@/pipeline/store/confirm-status'
import { errorAnswer, failureAnswer } from '../../../answer'
import { refuseWriter } from '../../../articles/may-write'
import { readLimited } from '../../../articles/read-limited'

const Review = z.object({
  provision: z.number().int().positive(),
  party: z.string().min(1).max(100),
  status: ProvisionStatus.nullable(),
  note: z.string().trim().max(500).nullish(),
})

const mostBytes = 10_000

/** What a reviewer says of a provision: JSON {provision, party, status: 0 to 3 or null, note?}. 200 {"outcome"}; 400, 401, 403, 404, 409 (no evidence), 413 or 503 as an error. */
export async function POST(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const refusal = refuseWriter(request)
  if (refusal) return refusal
  const bytes = await readLimited(request, mostBytes)
  if (!bytes) return errorAnswer(413, 'too-large', 'A review is a few lines at most.')
  const review = Review.safeParse(parsed(new TextDecoder().decode(bytes)))
  if (!review.success) return errorAnswer(400, 'bad-input', 'Some fields are missing or wrong.', Object.fromEntries(review.error.issues.map(({ path, message }) => [path.join('.') || 'body', message])))
  try {
    const { provision: number, party, status, note } = review.data
    const result = await confirmStatus({ agreement: (await params).slug, number, party, status, note: note || null })
    if ('message' in result) return errorAnswer(result.outcome === 'unknown' ? 404 : 409, result.outcome === 'unknown' ? 'not-found' : 'no-evidence', result.message)
    return Response.json(result, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return failureAnswer(error, request)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
