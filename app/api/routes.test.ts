import { describe, expect, test } from 'vitest'
import { articleOf, resolvingBy } from '@/pipeline/store/resolved-for-tests'
import { storeArticle } from '@/pipeline/store/store-article'
import { inSmallWorld } from '@/scripts/synthetic/in-small-world'
import { GET as actor } from './actors/[slug]/route'
import { GET as actorEvents } from './actors/[slug]/events/route'
import { GET as actors } from './actors/route'
import { GET as agreement } from './agreements/[slug]/route'
import { GET as agreements } from './agreements/route'
import { GET as article } from './articles/[id]/route'
import { GET as articles } from './articles/route'
import { GET as compare } from './compare/route'
import { GET as countries } from './countries/route'
import { GET as country } from './countries/[slug]/route'
import { GET as dyad } from './dyads/[a]/[b]/route'
import { GET as dyadEvents } from './dyads/[a]/[b]/events/route'
import { GET as around } from './events/[id]/around/route'
import { GET as event } from './events/[id]/route'
import { GET as events } from './events/route'
import { GET as facets } from './facets/route'
import { GET as lanes } from './lanes/route'
import { GET as map } from './map/route'
import { GET as network } from './network/route'
import { GET as plans } from './plans/route'
import { GET as search } from './search/route'
import { GET as tiles } from './tiles/route'
import { GET as timeline } from './timeline/route'

type Handler = (request: Request, given: { params: Promise<never> }) => Response | Promise<Response>
type Params = Record<string, string>

let articleId = ''
inSmallWorld(async () => {
  articleId = (await storeArticle(articleOf('weather', []), resolvingBy())).article
})

async function ask(handler: Handler, address: string, params: Params = {}, headers: Params = {}): Promise<Response> {
  return handler(new Request(`http://demarche.example/api${address}`, { headers }), { params: Promise.resolve(params as never) })
}
const errorOf = async (response: Response) => ((await response.json()) as { error: { code: string; message: string; fields?: Params } }).error

/** Every route that reads, at an address that has an answer. */
const routes: [string, Handler, Params?][] = [
  ['/events', events],
  ['/events/call', event, { id: 'call' }],
  ['/events/call/around', around, { id: 'call' }],
  ['/timeline', timeline],
  ['/lanes', lanes],
  ['/tiles?level=month&tile=5&key=RUS', tiles],
  ['/facets', facets],
  ['/map', map],
  ['/network', network],
  ['/plans', plans],
  ['/search?q=kerry', search],
  ['/compare?of=actors/john-kerry', compare],
  ['/actors', actors],
  ['/actors/john-kerry', actor, { slug: 'john-kerry' }],
  ['/actors/john-kerry/events', actorEvents, { slug: 'john-kerry' }],
  ['/countries', countries],
  ['/countries/russia', country, { slug: 'russia' }],
  ['/dyads/russia/ukraine', dyad, { a: 'russia', b: 'ukraine' }],
  ['/dyads/russia/ukraine/events', dyadEvents, { a: 'russia', b: 'ukraine' }],
  ['/agreements', agreements],
  ['/agreements/geneva-statement-2014', agreement, { slug: 'geneva-statement-2014' }],
  ['/articles', articles],
]

describe.each(routes)('GET %s', (address, handler, params) => {
  test('answers with JSON that a cache may keep only if it asks again', async () => {
    const response = await ask(handler, address, params)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('private, no-cache')
    expect(await response.json()).toBeTypeOf('object')
  })

  test('answers 304 without a body to its own ETag, and 200 to another', async () => {
    const etag = (await ask(handler, address, params)).headers.get('etag') ?? ''
    const again = await ask(handler, address, params, { 'if-none-match': etag })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    expect((await ask(handler, address, params, { 'if-none-match': '"another"' })).status).toBe(200)
  })

  test('answers 503 while the database is away, and recovers', async () => {
    const before = process.env.DATABASE_URL
    process.env.DATABASE_URL = 'postgresql://nobody:none@127.0.0.1:1/none'
    const response = await ask(handler, address, params)
    process.env.DATABASE_URL = before
    expect(response.status).toBe(503)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect((await errorOf(response)).code).toBe('database-away')
    expect((await ask(handler, address, params)).status).toBe(200)
  })
})

describe('what there is not is a 404', () => {
  test.each<[string, Handler, Params]>([
    ['/events/none', event, { id: 'none' }],
    ['/events/none/around', around, { id: 'none' }],
    ['/actors/nobody', actor, { slug: 'nobody' }],
    ['/actors/nobody/events', actorEvents, { slug: 'nobody' }],
    ['/countries/atlantis', country, { slug: 'atlantis' }],
    ['/dyads/russia/atlantis', dyad, { a: 'russia', b: 'atlantis' }],
    ['/dyads/atlantis/russia/events', dyadEvents, { a: 'atlantis', b: 'russia' }],
    ['/agreements/none', agreement, { slug: 'none' }],
    ['/articles/none', article, { id: 'none' }],
  ])('GET %s', async (address, handler, params) => {
    const response = await ask(handler, address, params)
    expect(response.status).toBe(404)
    expect(await errorOf(response)).toEqual({ code: 'not-found', message: 'There is nothing at this address.' })
  })

  test('but an article that is stored is found', async () => {
    const response = await ask(article, `/articles/${articleId}`, { id: articleId })
    expect(await response.json()).toMatchObject({ id: articleId, title: 'weather', events: [] })
  })
})

describe('a filter with a value that there is none of is a 400 that names it', () => {
  const filtered = routes.filter(([, handler]) => [events, around, timeline, lanes, tiles, facets, map, network, compare, actorEvents, dyad, dyadEvents].some((one) => (one as Handler) === handler))
  test('is asked of twelve routes', () => expect(filtered).toHaveLength(12))

  test.each(filtered)('GET %s', async (address, handler, params) => {
    const response = await ask(handler, `${address}${address.includes('?') ? '&' : '?'}type=DANCE&modality=maybe&quad=none&from=soon&to=2014-13&lanes=colour`, params)
    expect(response.status).toBe(400)
    const { code, fields } = await errorOf(response)
    expect(code).toBe('bad-filter')
    expect(Object.keys(fields ?? {}).sort()).toEqual(['from', 'lanes', 'modality', 'quad', 'to', 'type'])
    expect(fields?.type).toMatch(/^"DANCE": ./)
  })

  test.each<[string, Handler, string[]]>([
    ['/tiles?level=hour&tile=x', tiles, ['level', 'tile']],
    ['/tiles', tiles, ['level', 'tile']],
    ['/compare?of=elsewhere', compare, ['of']],
    ['/dyads/russia/ukraine?first=soon', dyad, ['first']],
    ['/dyads/russia/ukraine?second=2014/..', dyad, ['second']],
  ])('and so is a question that makes no sense: GET %s', async (address, handler, fields) => {
    const response = await ask(handler, address, { a: 'russia', b: 'ukraine' })
    expect([response.status, Object.keys((await errorOf(response)).fields ?? {}).sort()]).toEqual([400, fields])
  })
})

test.each(['/actors', '/countries', '/agreements', '/articles'] as const)('an odd question to the list %s is answered as if it were not asked', async (address) => {
  const handler = { '/actors': actors, '/countries': countries, '/agreements': agreements, '/articles': articles }[address]
  const plain = await (await ask(handler, address)).text()
  for (const odd of ['sort=colour', 'cursor=-1', 'cursor=abc', `q=${'a'.repeat(201)}`, 'q=%20']) expect([odd, await (await ask(handler, `${address}?${odd}`)).text()]).toEqual([odd, plain])
})
