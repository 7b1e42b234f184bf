import { getRevision } from '@/queries/revision'
import { errorAnswer } from '../answer'

/** 200 and {"status":"ok"} while the database answers, else 503. */
export async function GET(): Promise<Response> {
  try {
    await getRevision()
    return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } })
  } catch {
    return errorAnswer(503, 'database-away', 'The database does not answer.')
  }
}

export const dynamic = 'force-dynamic'
