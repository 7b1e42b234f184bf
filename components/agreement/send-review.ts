import { z } from 'zod'
import type { ProvisionStatus } from '@/model/provision'

const Failure = z.object({ error: z.object({ message: z.string(), fields: z.record(z.string(), z.string()).optional() }) })

/** Sends what a reviewer says of one provision and party. Null where it was taken; else why not, in words. */
export async function sendReview(agreement: string, review: { provision: number; party: string; status: ProvisionStatus | null; note: string }, token: string): Promise<string | null> {
  try {
    const answer = await fetch(`/api/agreements/${encodeURIComponent(agreement)}/status`, { method: 'POST', body: JSON.stringify(review), headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` } })
    if (answer.ok) return null
    const failure = Failure.safeParse(await answer.json().catch(() => null))
    return failure.success ? [failure.data.error.message, ...Object.values(failure.data.error.fields ?? {})].join(' ') : `The server gave an answer that this page does not know (${answer.status}).`
  } catch {
    return 'The server could not be reached. Nothing was sent; try again in a moment.'
  }
}
