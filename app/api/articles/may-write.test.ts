import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { refuseWriter } from './may-write'

const token = 'a-token-for-this-test-only'
beforeEach(() => {
  process.env.DEMARCHE_TOKEN = token
})
afterEach(() => {
  delete process.env.DEMARCHE_TOKEN
})

const status = (headers: Record<string, string>, address = 'http://demarche.example/api/articles') => refuseWriter(new Request(address, { method: 'POST', headers }))?.status ?? 'may write'
const bearer = { authorization: `Bearer ${token}` }

describe('the token', () => {
  test.each([
    ['as given', `Bearer ${token}`],
    ['with the scheme in lower case', `bearer ${token}`],
    ['with spaces around', `Bearer   ${token}  `],
  ])('lets write %s', (_, authorization) => {
    expect(status({ authorization })).toBe('may write')
  })

  test.each([
    ['without one', ''],
    ['with another', 'Bearer another-token-of-the-same-size'],
    ['with a part of it', `Bearer ${token.slice(0, -1)}`],
    ['with more than it', `Bearer ${token}x`],
    ['in another case', `Bearer ${token.toUpperCase()}`],
    ['by another scheme', `Basic ${token}`],
    ['without a scheme', token],
    ['with words after it', `Bearer ${token} ${token}`],
  ])('is missed %s', (_, authorization) => {
    expect(status({ authorization })).toBe(401)
  })

  test('that is not set lets nobody write, whatever they bring', () => {
    for (const none of [undefined, '']) {
      if (none === undefined) delete process.env.DEMARCHE_TOKEN
      else process.env.DEMARCHE_TOKEN = none
      expect(status(bearer)).toBe(401)
      expect(status({ authorization: 'Bearer undefined' })).toBe(401)
    }
  })

  test('is asked for by name, and whether one was brought is told', async () => {
    const refusal = refuseWriter(new Request('http://demarche.example/', { method: 'POST' }))
    expect(refusal?.headers.get('www-authenticate')).toBe('Bearer')
    const messages = await Promise.all(['', 'Bearer wrong'].map(async (authorization) => ((await refuseWriter(new Request('http://demarche.example/', { headers: { authorization } }))?.json()) as { error: { message: string } }).error.message))
    expect(messages).toEqual([expect.stringContaining('needs the ingest token'), expect.stringContaining('not the ingest token')])
    expect(messages.join()).not.toContain(token)
  })
})

describe('a page', () => {
  test.each([
    ['of this host', 'http://demarche.example', 'demarche.example', 'may write'],
    ['of this host behind a proxy that speaks TLS', 'https://demarche.example', 'demarche.example', 'may write'],
    ['of this host and port', 'http://127.0.0.1:3000', '127.0.0.1:3000', 'may write'],
    ['of another port', 'http://127.0.0.1:3001', '127.0.0.1:3000', 403],
    ['of another host', 'http://elsewhere.example', 'demarche.example', 403],
    ['of a host below this', 'http://a.demarche.example', 'demarche.example', 403],
    ['of a host that ends as this does', 'http://notdemarche.example', 'demarche.example', 403],
    ['of no origin that it tells', 'null', 'demarche.example', 403],
  ])('%s (%s): %s', (_, origin, host, expected) => {
    expect(status({ ...bearer, origin, host })).toBe(expected)
  })

  test('of another host is told so before it is asked for a token', () => {
    expect(status({ origin: 'http://elsewhere.example', host: 'demarche.example' })).toBe(403)
  })

  test('is known by the address where no host is stated', () => {
    expect(status({ ...bearer, origin: 'http://demarche.example' })).toBe('may write')
  })
})
