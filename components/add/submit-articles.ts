import { z } from 'zod'
import { IngestReport } from '@/model/ingest-report'

const Reports = z.object({ reports: z.array(IngestReport) })
const Failure = z.object({ error: z.object({ code: z.string(), message: z.string(), fields: z.record(z.string(), z.string()).optional() }) })

/** What became of a submission: reports, or why nothing was read, with a message for each field that is wrong. */
export type Outcome = { reports: IngestReport[] } | { message: string; fields: Record<string, string> }

/** Reads the answer of POST /api/articles. An answer that is none of those known becomes a message too. */
export function readOutcome(status: number, body: unknown): Outcome {
  const reports = Reports.safeParse(body)
  if (reports.success) return reports.data
  const failure = Failure.safeParse(body)
  if (!failure.success) return { message: `The server gave an answer that this page does not know (${status}).`, fields: {} }
  const { code, message, fields = {} } = failure.data.error
  return { message, fields: code === 'no-token' ? { token: message, ...fields } : fields }
}

/** Sends a form's articles with the token. A server that can't be reached is an outcome, not an error. */
export async function submitArticles(form: FormData, token: string): Promise<Outcome> {
  try {
    const answer = await fetch('/api/articles', { method: 'POST', body: form, headers: { authorization: `Bearer ${token}` } })
    return readOutcome(answer.status, await answer.json().catch(() => null))
  } catch {
    return { message: 'The server could not be reached. Nothing was sent; try again in a moment.', fields: {} }
  }
}
