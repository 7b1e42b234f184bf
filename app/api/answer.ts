import { createHash } from 'node:crypto'
import { log } from '@/lib/log'
import type { Filters } from '@/model/filters'
import { parseFilters } from '@/model/parse-filters'

/** An error as every route answers it: {"error":{"code","message","fields"?}}. */
export function errorAnswer(status: number, code: string, message: string, fields?: Record<string, string>): Response {
  return Response.json({ error: { code, message, ...(fields && { fields }) } }, { status, headers: { 'cache-control': 'no-store' } })
}

/** Codes of Prisma and of sockets that say the database can't be reached. */
const isAway = (error: unknown) => /ECONNREFUSED|ENOTFOUND|ECONNRESET|EPIPE|P1001|P1002|P1008|P1017|terminat|Can't reach|DATABASE_URL/i.test(String((error as { code?: string }).code) + String((error as Error).message))

/**
 * Answers with what `ask` finds, as JSON with an ETag, so that asking again costs nothing while nothing changed.
 * Null is a 404; a database that can't be reached a 503; all else is a bug, logged, and a 500 that tells nothing.
 */
export async function answer(request: Request, ask: () => Promise<unknown>): Promise<Response> {
  try {
    const found = await ask()
    if (found === null) return errorAnswer(404, 'not-found', 'There is nothing at this address.')
    const body = JSON.stringify(found)
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    const headers = { etag, 'cache-control': 'private, no-cache', 'content-type': 'application/json; charset=utf-8' }
    return request.headers.get('if-none-match') === etag ? new Response(null, { status: 304, headers }) : new Response(body, { headers })
  } catch (error) {
    return failureAnswer(error, request)
  }
}

/** The answer where a route failed: 503 where the database can't be reached, else a bug, logged, and a 500 that tells nothing. */
export function failureAnswer(error: unknown, request: Request): Response {
  if (isAway(error)) return errorAnswer(503, 'database-away', 'The database does not answer. Please try again.')
  // PostgreSQL keeps no U+0000 in a text, so an address that asks for one asks for nothing there can be.
  if (/invalid byte sequence|\\u0000 cannot be converted|unsupported Unicode escape/i.test(String((error as Error).message))) return errorAnswer(400, 'bad-text', 'The text holds a character that no text has (U+0000).')
  log.error({ err: error, path: new URL(request.url).pathname }, 'route failed')
  return errorAnswer(500, 'internal', 'Something went wrong here; it was logged.')
}

/** As `answer`, with the filters of the address; 400 with a message for each field where a value is none that is known. */
export async function answerFiltered(request: Request, ask: (filters: Filters, params: URLSearchParams) => Promise<unknown>): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const { filters, problems } = parseFilters(searchParams)
  if (problems.length) return errorAnswer(400, 'bad-filter', 'Some filters have values that are not known.', Object.fromEntries(problems.map(({ name, value, message }) => [name, `"${value}": ${message}`])))
  return answer(request, () => ask(filters, searchParams))
}
