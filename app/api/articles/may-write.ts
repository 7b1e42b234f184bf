import { createHash, timingSafeEqual } from 'node:crypto'
import { errorAnswer } from '../answer'

const digest = (text: string) => createHash('sha256').update(text).digest()

/**
 * Null where the request may write, else the answer that says why not: 403 where another origin asks, 401 without the ingest token
 * (`Authorization: Bearer TOKEN`). The comparison takes as long for any token.
 */
export function refuseWriter(request: Request): Response | null {
  const origin = request.headers.get('origin')
  if (origin !== null && !isOwn(origin, request)) return errorAnswer(403, 'other-origin', 'Articles can be added from this site only.')
  const given = /^Bearer +(\S+) *$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  const token = process.env.DEMARCHE_TOKEN
  if (token && given && timingSafeEqual(digest(given), digest(token))) return null
  const answer = errorAnswer(401, 'no-token', given ? 'This is not the ingest token.' : 'Adding articles needs the ingest token, which is printed when the server starts.')
  answer.headers.set('www-authenticate', 'Bearer')
  return answer
}

/** True where a page of this very host asks; an origin that is no address ("null") never is. */
function isOwn(origin: string, request: Request): boolean {
  if (!URL.canParse(origin)) return false
  return new URL(origin).host === (request.headers.get('host') ?? new URL(request.url).host)
}
