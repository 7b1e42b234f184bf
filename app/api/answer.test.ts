import { describe, expect, it } from 'vitest'
import { inSmallWorld } from '@/scripts/synthetic/in-small-world'
import { GET as getEvent } from './events/[id]/route'
import { GET as getEvents } from './events/route'
import { GET as getFacets } from './facets/route'
import { GET as getHealth } from './health/route'
import { GET as getTimeline } from './timeline/route'

const at = (path: string, headers: Record<string, string> = {}) => new Request(`http://demarche.example${path}`, { headers })

inSmallWorld()

describe('the routes that read', () => {
  it('answer with the same as the queries', async () => {
    const list = (await (await getEvents(at('/api/events?country=UKR'))).json()) as { total: number }
    expect(list.total).toBe(2)
    expect(((await (await getTimeline(at('/api/timeline?country=UKR'))).json()) as { total: number }).total).toBe(2)
    expect((await getFacets(at('/api/facets'))).status).toBe(200)
    expect(((await (await getEvent(at('/api/events/call'), { params: Promise.resolve({ id: 'call' }) })).json()) as { id: string }).id).toBe('call')
  })

  it('answer 304 where nothing changed', async () => {
    const first = await getEvents(at('/api/events'))
    const again = await getEvents(at('/api/events', { 'if-none-match': first.headers.get('etag') ?? '' }))
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  it('answer 400 with the fields that are wrong, and 404 for what there is not', async () => {
    const bad = await getEvents(at('/api/events?type=DANCE&from=yesterday'))
    expect(bad.status).toBe(400)
    const { error } = (await bad.json()) as { error: { code: string; fields: Record<string, string> } }
    expect(Object.keys(error.fields).sort()).toEqual(['from', 'type'])
    expect((await getEvent(at('/api/events/none'), { params: Promise.resolve({ id: 'none' }) })).status).toBe(404)
  })

  it('do not fall over odd cursors and words', async () => {
    for (const query of ['cursor=2014-99-99_x', "cursor=';--", 'q=%22', 'q=a+%26+%7C+!', 'actor=%27%3B+DROP+TABLE+event', 'from=2020&to=2010', 'from=-0400', 'from=9999']) {
      expect([query, (await getEvents(at(`/api/events?${query}`))).status]).toEqual([query, 200])
      expect([query, (await getTimeline(at(`/api/timeline?${query}`))).status]).toEqual([query, 200])
    }
  })

  it('answer 400 to U+0000, which no text has', async () => {
    expect((await getEvents(at('/api/events?q=%00'))).status).toBe(400)
    expect((await getEvent(at('/api/events/x'), { params: Promise.resolve({ id: 'a\u0000b' }) })).status).toBe(400)
  })

  it('say that all is well, or that the database is away', async () => {
    expect(await (await getHealth()).json()).toEqual({ status: 'ok' })
    const before = process.env.DATABASE_URL
    process.env.DATABASE_URL = 'postgresql://nobody:none@127.0.0.1:1/none'
    expect((await getHealth()).status).toBe(503)
    process.env.DATABASE_URL = before
  })
})
