import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeDb } from '@/lib/db'
import { createTestDatabase, type TestDatabase } from '@/lib/test-database'
import { serveAnswer } from './serve-answers'

const server = createServer((request, response) => {
  void serveAnswer(request, response).then((served) => served || response.writeHead(418).end())
})
const ask = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, init)

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
}, 60_000)
afterAll(async () => {
  server.close()
  await closeDb()
  await database.drop()
})

describe('what the timeline asks', () => {
  it('is answered with the headers that every answer has', async () => {
    const answer = await ask('/api/timeline?country=FRA')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await answer.json()).toMatchObject({ total: 0, window: null })
  })

  it('comes compressed to those who can read that, and says the same', async () => {
    const [packed, plain] = [await ask('/api/facets'), await ask('/api/facets', { headers: { 'accept-encoding': 'identity' } })]
    expect([packed.headers.get('content-encoding'), plain.headers.get('content-encoding')]).toEqual(['gzip', null])
    expect(await packed.text()).toBe(await plain.text())
  })

  it('costs nothing again while nothing changed', async () => {
    const etag = (await ask('/api/facets')).headers.get('etag') ?? ''
    expect((await ask('/api/facets', { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  it('is refused as the routes refuse it', async () => {
    const answer = await ask('/api/tiles?level=day')
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ error: { code: 'bad-tile' } })
  })

  it('is all that is answered so', async () => {
    expect((await ask('/api/health')).status).toBe(418)
    expect((await ask('/')).status).toBe(418)
    expect((await ask('/api/facets', { method: 'POST' })).status).toBe(418)
  })
})
