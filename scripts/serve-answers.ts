import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip, gzipSync } from 'node:zlib'
import { GET as events } from '@/app/api/events/route'
import { GET as facets } from '@/app/api/facets/route'
import { GET as lanes } from '@/app/api/lanes/route'
import { GET as tiles } from '@/app/api/tiles/route'
import { GET as timeline } from '@/app/api/timeline/route'
import config from '../next.config.js'

/** What the timeline asks while a reader moves about. */
const routes: Record<string, (request: Request) => Promise<Response> | Response> = { '/api/events': events, '/api/facets': facets, '/api/lanes': lanes, '/api/tiles': tiles, '/api/timeline': timeline }

const compressAside = promisify(gzip)
const worthIt = 1024
const large = 32 * 1024

/** What is small is compressed sooner than a thread is told to. */
const compress = (body: Buffer) => (body.length > large ? compressAside(body) : gzipSync(body, { level: 3 }))

const sameForAll = Promise.resolve(config.headers?.() ?? []).then((rules) => rules.flatMap(({ headers }) => headers))

/**
 * Answers a GET of the timeline's routes by their own handlers, with the headers that next.config.js gives them; false where the request is none of these.
 * Next.js would do the same, but finding a route, its streams and its compression take it longer than most of these answers.
 */
export async function serveAnswer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const url = request.url ?? ''
  const route = request.method === 'GET' ? routes[url.split('?', 1)[0] as string] : undefined
  if (!route) return false
  const unchanged = request.headers['if-none-match']
  const answer = await route(new Request(`http://${request.headers.host ?? 'localhost'}${url}`, { headers: unchanged ? { 'if-none-match': unchanged } : {} }))
  for (const { key, value } of await sameForAll) response.setHeader(key, value)
  answer.headers.forEach((value, name) => response.setHeader(name, value))
  response.statusCode = answer.status
  response.setHeader('vary', 'Accept-Encoding')
  const body = Buffer.from(await answer.arrayBuffer())
  if (body.length < worthIt || !/\bgzip\b/.test(String(request.headers['accept-encoding']))) {
    response.end(body)
    return true
  }
  response.setHeader('content-encoding', 'gzip')
  response.end(await compress(body))
  return true
}
