import { expect, test } from '@playwright/test'

const article = {
  title: 'Northland and Southland sign a fishing agreement',
  publishedAt: '2013-05-07',
  text: 'OSLO, May 7 (Northwire) -- Norway and Iceland signed an agreement on fishing in Oslo on Tuesday, the two governments said.\n\nNorwegian Foreign Minister Espen Barth Eide met his Icelandic counterpart before the ceremony.\n',
}
const token = process.env.DEMARCHE_TOKEN ?? ''

test('says that it is well', async ({ request }) => {
  const response = await request.get('/api/health')
  expect(response.status()).toBe(200)
  expect(await response.json()).toEqual({ status: 'ok' })
})

test('pages carry a strict policy with a nonce of their own, and the usual security headers', async ({ request }) => {
  const policies = await Promise.all([1, 2].map(async () => (await request.get('/')).headers()))
  const [first, second] = policies.map((headers) => headers['content-security-policy'] ?? '')
  expect(first).toMatch(/script-src 'nonce-[^']+' 'strict-dynamic'(;|$)/)
  expect(first).not.toContain("script-src 'unsafe")
  expect(first).not.toContain('unsafe-eval')
  expect(first).not.toBe(second)
  expect(policies[0]).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'strict-origin-when-cross-origin' })
  expect(policies[0]).not.toHaveProperty('x-powered-by')
})

test('writing needs the token, and no other origin may ask', async ({ request, baseURL }) => {
  const post = (headers: Record<string, string>) => request.post('/api/articles', { data: article, headers })
  expect((await post({})).status()).toBe(401)
  expect((await post({ authorization: 'Bearer wrong' })).status()).toBe(401)
  expect((await post({ authorization: `Bearer ${token}`, origin: 'https://elsewhere.example' })).status()).toBe(403)
  const answer = await post({ authorization: `Bearer ${token}`, origin: baseURL ?? '' })
  expect(answer.ok()).toBe(true)
  expect(JSON.stringify(await answer.json())).toContain('stored')
  expect(JSON.stringify(await (await post({ authorization: `Bearer ${token}` })).json())).toContain('already known')
})

test('a private address is refused with the reason', async ({ request }) => {
  const answer = await request.post('/api/articles', { data: { address: 'http://127.0.0.1:8080/' }, headers: { authorization: `Bearer ${token}` } })
  expect(JSON.stringify(await answer.json())).toMatch(/private|loopback/i)
})

test('wrong input is answered with 400 and its fields', async ({ request }) => {
  const answer = await request.get('/api/events?type=DANCE&from=yesterday')
  expect(answer.status()).toBe(400)
  const { error } = (await answer.json()) as { error: { code: string; message: string; fields: Record<string, unknown> } }
  expect(Object.keys(error.fields).sort()).toEqual(['from', 'type'])
  expect((await request.get('/api/events/no-such-event')).status()).toBe(404)
})

test('long answers come compressed, and are the same that way', async ({ request }) => {
  const packed = await request.get('/api/facets', { headers: { 'accept-encoding': 'gzip' } })
  expect(packed.headers()['content-encoding']).toBe('gzip')
  const plain = await request.get('/api/facets', { headers: { 'accept-encoding': 'identity' } })
  expect(plain.headers()['content-encoding']).toBeUndefined()
  expect(await packed.json()).toEqual(await plain.json())
})
