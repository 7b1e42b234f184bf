import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ParsedArticle } from '@/model/parsed-article'
import { modelSettings, type ModelSettings } from './model-settings'
import { readWithModel } from './read-with-model'

const body = 'Kofi Annan urged Syria on Monday to accept a ceasefire under his plan. Syria will answer within days, Annan said.'
const mention = (text: string, name: string, kind: 'person' | 'country', from = 0) => ({ start: body.indexOf(text, from), end: body.indexOf(text, from) + text.length, text, kind, actor: null, name, country: null, office: null, form: 'name' as const })
const parsed = ParsedArticle.parse({
  article: { id: 'a1', url: null, title: 'Annan urges Syria', outlet: null, agency: null, byline: null, language: 'en', publishedAt: '2012-03-13', publishedOn: '2012-03-13', publishedBasis: null, dateline: null, body, cut: [] },
  sentences: [], quotations: [],
  dates: [{ start: body.indexOf('Monday'), end: body.indexOf('Monday') + 6, text: 'Monday', type: 'DATE', value: '2012-03-12', edtf: '2012-03-12', anchor: 'publication', rule: 'weekday' }],
  mentions: [mention('Kofi Annan', 'Kofi Annan', 'person'), mention('Syria', 'Syria', 'country'), mention('Syria', 'Syria', 'country', 40)],
})
const request = {
  sentence: 'Kofi Annan urged Syria on Monday to accept a ceasefire under his plan.', act: 'urged', type: 'REQUEST', modality: 'occurred',
  participants: [{ role: 'source', quote: 'Kofi Annan' }, { role: 'target', quote: 'Syria' }], when: 'on Monday', where: null, agreement: { quote: 'his plan', status: 'mentioned' },
}

type Answer = (response: http.ServerResponse) => void
let answer: Answer = () => undefined
let asked: { headers: http.IncomingHttpHeaders; body: { model: string; messages: { role: string; content: string }[] } }[] = []

/** A stand-in for an OpenAI-compatible endpoint. */
const server = http.createServer(async (incoming, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  asked.push({ headers: incoming.headers, body: JSON.parse(Buffer.concat(chunks).toString()) })
  answer(response)
})
let settings: ModelSettings

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  settings = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, name: 'stand-in', key: 'secret-key', milliseconds: 1500 }
})
afterAll(() => { server.closeAllConnections(); server.close() })

const json = (value: unknown, status = 200): Answer => (response) => response.writeHead(status, { 'content-type': 'application/json' }).end(typeof value === 'string' ? value : JSON.stringify(value))
const says = (content: unknown) => json({ id: '1', object: 'chat.completion', choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: typeof content === 'string' ? content : JSON.stringify(content) } }] })
const read = (given: Answer) => { answer = given; asked = []; return readWithModel(parsed, settings) }

describe('an answer that the text bears out', () => {
  it('is a draft whose every field points into the text', async () => {
    expect(await read(says({ events: [request] }))).toEqual([{
      type: 'REQUEST', mode: null, label: 'Request', modality: 'occurred', place: null, condition: null, confidence: 0.5, rule: 'second-reader',
      date: { edtf: '2012-03-12', inferred: false, basis: { quote: 'Monday', start: 26, end: 32, anchor: 'publication', rule: 'weekday' } },
      agreement: { name: 'his plan', status: 'mentioned', parties: [], date: null, place: null, mention: null },
      participants: [{ role: 'source', mention: 0 }, { role: 'target', mention: 1 }],
      act: { start: 11, end: 16, quote: 'urged' }, evidence: { start: 0, end: 70, quote: request.sentence },
    }])
  })

  it('is asked for with the key, the model and the article as data', async () => {
    await read(says({ events: [] }))
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatchObject({ headers: { authorization: 'Bearer secret-key' }, body: { model: 'stand-in' } })
    expect(JSON.parse(asked[0]?.body.messages[1]?.content ?? '')).toEqual({ title: 'Annan urges Syria', publishedOn: '2012-03-13', article: body })
  })

  it('may be fenced', async () => {
    expect(await read(says(`\`\`\`json\n${JSON.stringify({ events: [request] })}\n\`\`\``))).toHaveLength(1)
  })
})

describe('invented quotes', () => {
  it.each([['date', { when: 'on 1 April' }], ['agreement', { agreement: { quote: 'the Geneva communique', status: 'signed' } }], ['place', { where: 'in Damascus' }], ['condition', { condition: 'if Russia agrees' }]])('lose the %s, not the event', async (field, invented) => {
    expect(await read(says({ events: [{ ...request, ...invented }] }))).toMatchObject([{ type: 'REQUEST', [field]: null }])
  })

  it('lose a party', async () => {
    const participants = [...request.participants, { role: 'mediator', quote: 'Vladimir Putin' }, { role: 'mentioned', quote: 'Syr' }]
    expect((await read(says({ events: [{ ...request, participants }] })))[0]?.participants).toHaveLength(2)
  })

  it.each([['sentence', { sentence: 'Annan threatened Syria with war.' }], ['act', { act: 'threatened' }], ['act of another sentence', { act: 'answer' }], ['parties', { participants: [{ role: 'source', quote: 'Vladimir Putin' }] }]])('lose the event where it is the %s', async (_, invented) => {
    expect(await read(says({ events: [{ ...request, ...invented }] }))).toEqual([])
  })
})

describe('an endpoint that misbehaves', () => {
  it.each<[string, Answer]>([
    ['says nothing', () => undefined],
    ['stops in the middle', (response) => { response.writeHead(200, { 'content-type': 'application/json', 'content-length': 500 }); response.write('{"choices":[{"mess'); setTimeout(() => response.destroy(), 20) }],
    ['drips without end', (response) => { response.writeHead(200, { 'content-type': 'application/json' }); const timer = setInterval(() => response.write(' '), 20); response.on('close', () => clearInterval(timer)) }],
    ['answers no JSON', json('<html>busy</html>')], ['answers JSON of another shape', json({ result: 'ok' })], ['has no choice', json({ choices: [] })], ['has an empty message', says('')],
    ['has a message that is no JSON', says('Here are the events you asked for.')], ['has a message cut off', says('{"events":[{"sentence":"Kofi')], ['has another schema', says({ results: [request] })], ['has events of no shape', says({ events: 'none' })],
    ['fails', json({ error: { message: 'out of memory' } }, 500)], ['refuses the key', json({ error: { message: 'no' } }, 401)],
  ])('and %s gives no events, in time', async (_, bad) => {
    const started = Date.now()
    expect(await read(bad)).toEqual([])
    expect(Date.now() - started).toBeLessThan(4000)
  })

  it('keeps the good events among bad ones', async () => {
    expect(await read(says({ events: [{ ...request, type: 'WAR' }, 'Syria', null, request, { ...request, modality: 'certain' }] }))).toHaveLength(1)
  })

  it('gives no events where nobody listens', async () => {
    expect(await readWithModel(parsed, { ...settings, url: 'http://127.0.0.1:9/v1' })).toEqual([])
  })
})

describe('the settings', () => {
  it('leave the reader off by default, and nobody is asked', async () => {
    asked = []
    expect(modelSettings({})).toBeNull()
    expect(await readWithModel(parsed, null)).toEqual([])
    expect(asked).toEqual([])
  })

  it('are an address, a model and, where needed, a key', () => {
    expect(modelSettings({ DEMARCHE_MODEL_URL: 'http://localhost:11434/v1', DEMARCHE_MODEL_NAME: 'small', DEMARCHE_MODEL_KEY: '' })).toMatchObject({ url: 'http://localhost:11434/v1', name: 'small', key: null })
    expect(() => modelSettings({ DEMARCHE_MODEL_URL: 'localhost', DEMARCHE_MODEL_NAME: 'small' })).toThrow('DEMARCHE_MODEL_URL must be')
    expect(() => modelSettings({ DEMARCHE_MODEL_URL: 'http://localhost:11434/v1' })).toThrow('DEMARCHE_MODEL_NAME must name')
  })
})
