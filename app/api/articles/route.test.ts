import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { closeDb, db } from '@/lib/db'
import { createTestDatabase, type TestDatabase } from '@/lib/test-database'
import { mostBytes } from './read-limited'
import { GET, POST } from './route'

const token = 'a-token-for-this-test-only'
const text = 'Norwegian Foreign Minister Børge Brende met his Swedish counterpart Margot Wallström in Oslo on Tuesday, the Norwegian government said.'
const site = 'http://demarche.example'

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  POST(new Request(`${site}/api/articles`, { method: 'POST', body, headers: { host: 'demarche.example', authorization: `Bearer ${token}`, ...headers } }))
const postJson = (value: unknown, headers: Record<string, string> = {}) => post(JSON.stringify(value), { 'content-type': 'application/json', ...headers })
const errorOf = async (response: Response) => ((await response.json()) as { error: { code: string; fields?: Record<string, string> } }).error
const reportsOf = async (response: Response) => ((await response.json()) as { reports: { outcome: string; code?: string; message?: string; input: string }[] }).reports

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
}, 60_000)
beforeEach(() => {
  process.env.DEMARCHE_TOKEN = token
})
afterEach(() => {
  delete process.env.DEMARCHE_TOKEN
})
afterAll(async () => {
  await closeDb()
  await database.drop()
})

describe('who may add articles', () => {
  it('nobody without the token, with a wrong one, or where none is set', async () => {
    for (const authorization of ['', 'Bearer', 'Bearer wrong', `Basic ${token}`, `Bearer ${token}x`]) {
      const response = await postJson({ text, publishedAt: '2015-02-03' }, { authorization })
      expect([authorization, response.status]).toEqual([authorization, 401])
    }
    delete process.env.DEMARCHE_TOKEN
    expect((await postJson({ text })).status).toBe(401)
    expect(await db().article.count()).toBe(0)
  })

  it('no page of another origin, even with the token', async () => {
    for (const origin of ['https://elsewhere.example', 'null', 'http://demarche.example.elsewhere.example', 'http://demarche.example:81']) {
      expect([origin, (await postJson({ text, publishedAt: '2015-02-03' }, { origin })).status]).toEqual([origin, 403])
    }
    expect(await db().article.count()).toBe(0)
  })
})

describe('what may be added', () => {
  it('a text, once', async () => {
    const first = await postJson({ text, publishedAt: '2015-02-03', title: 'Ministers meet in Oslo' }, { origin: site })
    expect(first.status).toBe(200)
    expect((await reportsOf(first))[0]).toMatchObject({ input: 'Ministers meet in Oslo' })
    expect(await reportsOf(await postJson({ text, publishedAt: '2015-02-03', title: 'Ministers meet in Oslo' }))).toMatchObject([{ outcome: 'already known' }])
    const list = (await (await GET(new Request(`${site}/api/articles`))).json()) as { rows: { title: string }[] }
    expect(list.rows.map(({ title }) => title)).toEqual(['Ministers meet in Oslo'])
  })

  it('files of a form, each with a report of its own', async () => {
    const form = new FormData()
    form.append('publishedAt', '2015-03-04')
    form.append('files', new File([`${text} They spoke of trade, fishing and the Baltic Sea.`], 'oslo.txt'))
    form.append('files', new File([new Uint8Array([0, 1, 2, 3, 0, 255])], 'picture.png'))
    const response = await post(form)
    expect(response.status).toBe(200)
    const reports = await reportsOf(response)
    expect(reports.map(({ input }) => input)).toEqual(['oslo.txt', 'picture.png'])
    expect(reports[1]).toMatchObject({ outcome: 'refused', code: 'binary' })
  })

  it('nothing that is refused: 422 with the reason', async () => {
    const undated = await postJson({ text: `${text} Nobody says when.` })
    expect(undated.status).toBe(422)
    expect(await reportsOf(undated)).toMatchObject([{ outcome: 'refused', code: 'no-date' }])
    expect(await reportsOf(await postJson({ address: 'http://127.0.0.1:8080/' }))).toMatchObject([{ outcome: 'refused', code: 'private-address' }])
    expect(await reportsOf(await postJson({ address: 'file:///etc/passwd' }))).toMatchObject([{ outcome: 'refused', code: 'bad-address' }])
  })
})

describe('what is answered with an error', () => {
  it('fields that are missing or wrong', async () => {
    for (const [body, field] of [
      [{}, 'text'],
      [{ text, address: 'http://example.org/' }, 'text'],
      [{ text, publishedAt: 'yesterday' }, 'publishedAt'],
      [{ text, url: 'javascript:alert(1)' }, 'url'],
      [{ text: 5 }, 'text'],
      ['words', 'body'],
    ] as const) {
      const response = await postJson(body)
      expect(response.status).toBe(400)
      expect(Object.keys((await errorOf(response)).fields ?? {})).toEqual([field])
    }
    expect((await post('{"text": ', { 'content-type': 'application/json' })).status).toBe(400)
  })

  it('too much, and the wrong kind', async () => {
    expect((await post(new Uint8Array(mostBytes + 1), { 'content-type': 'application/json' })).status).toBe(413)
    expect((await post(text, { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await post('--x', { 'content-type': 'multipart/form-data; boundary=y' })).status).toBe(400)
  })

  it('a database that is away', async () => {
    const before = process.env.DATABASE_URL
    process.env.DATABASE_URL = 'postgresql://nobody:none@127.0.0.1:1/none'
    expect((await postJson({ text, publishedAt: '2016-02-03' })).status).toBe(503)
    expect((await GET(new Request(`${site}/api/articles`))).status).toBe(503)
    process.env.DATABASE_URL = before
  })
})
