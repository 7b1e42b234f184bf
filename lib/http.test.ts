import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchPage, pagePolicy, type FetchPolicy } from './http'

const page = '<html><body><p>Ministers met in Vienna.</p></body></html>'
let requests: string[] = []

/** A server that answers each path in its own bad way. */
const server = http.createServer((request, response) => {
  const path = request.url ?? '/'
  requests.push(path)
  const html = (headers = {}) => response.writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-1', ...headers })
  const redirect = (to: string) => response.writeHead(302, { location: to }).end()
  const answers: Record<string, () => unknown> = {
    '/page': () => html().end(page),
    '/moved': () => redirect('/page'),
    '/loop': () => redirect('/loop'),
    '/to-other': () => redirect('http://127.0.0.2:8080/secret'),
    '/to-localhost': () => redirect(`http://localhost:${port()}/page`),
    '/to-file': () => redirect('file:///etc/passwd'),
    '/to-user': () => redirect('http://admin:secret@127.0.0.1/'),
    '/silent': () => undefined,
    '/drip': () => { html(); const timer = setInterval(() => response.write('.'), 20); response.on('close', () => clearInterval(timer)) },
    '/endless': () => { html(); const more = () => { while (!response.destroyed && response.write('x'.repeat(16384))); }; response.on('drain', more); more() },
    '/announced': () => { html({ 'content-length': 50_000_000 }); response.write('x') },
    '/bomb': () => html({ 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000, 'x'))),
    '/short': () => { html({ 'content-length': 1000 }); response.write('half'); setTimeout(() => response.destroy(), 20) },
    '/reset': () => request.socket.destroy(),
    '/image': () => response.writeHead(200, { 'content-type': 'image/png' }).end('PNG'),
    '/untyped': () => response.writeHead(200).end(page),
    '/gone': () => response.writeHead(410).end(),
    '/broken': () => response.writeHead(503).end(),
  }
  ;(answers[path] ?? (() => response.writeHead(404).end()))()
})
const port = () => (server.address() as AddressInfo).port
const at = (path: string) => `http://127.0.0.1:${port()}${path}`
const local: FetchPolicy = { ...pagePolicy, mayConnect: (ip) => ip === '127.0.0.1', milliseconds: 400, bytes: 1_000_000 }
const refusal = (address: string, policy = local) => fetchPage(address, policy).then(() => { throw new Error('not refused') }, (error: unknown) => error)

beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
afterAll(() => { server.closeAllConnections(); server.close() })

it('gives the bytes, the charset and the address after redirects', async () => {
  const { url, bytes, charset } = await fetchPage(at('/moved'), local)
  expect(url).toBe(at('/page'))
  expect(Buffer.from(bytes).toString()).toBe(page)
  expect(charset).toBe('ISO-8859-1')
})

describe('addresses that are refused before anything is sent', () => {
  it.each([
    ['file:///etc/passwd', 'bad-address', 'only http and https'], ['ftp://example.org/a', 'bad-address', 'only http and https'], ['javascript:alert(1)', 'bad-address', 'only http and https'],
    ['not an address', 'bad-address', 'not an address'], ['http://user:pass@example.org/', 'bad-address', 'user name or password'],
    ['http://127.0.0.1/', 'private-address', '127.0.0.1'], ['http://127.1/', 'private-address', '127.0.0.1'], ['http://2130706433/', 'private-address', '127.0.0.1'], ['http://0x7f.0.0.1/', 'private-address', '127.0.0.1'],
    ['http://[::1]/', 'private-address', '::1'], ['http://[::ffff:127.0.0.1]/', 'private-address', 'not an address of the open internet'], ['http://[64:ff9b::a00:1]/', 'private-address', 'open internet'],
    ['http://169.254.169.254/latest/meta-data/', 'private-address', '169.254.169.254'], ['http://10.0.0.1/', 'private-address', '10.0.0.1'], ['http://0.0.0.0/', 'private-address', '0.0.0.0'],
  ])('refuses %s', async (address, code, reason) => {
    expect(await refusal(address, pagePolicy)).toMatchObject({ code, message: expect.stringMatching(new RegExp(`^${address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}: [^\\n]*${reason}`)) })
  })

  it('refuses a name that DNS resolves to loopback, and does not connect', async () => {
    requests = []
    expect(await refusal(`http://localhost:${port()}/page`, pagePolicy)).toMatchObject({ code: 'private-address', message: expect.stringContaining('localhost leads to') })
    expect(requests).toEqual([])
  })
})

describe('redirects that are refused', () => {
  it.each([
    ['/to-other', 'private-address', '127.0.0.2'], ['/to-file', 'bad-address', 'redirected to file:///etc/passwd'], ['/to-user', 'bad-address', 'user name or password'], ['/loop', 'unreachable', 'redirected more than 5 times'],
  ])('refuses what %s leads to', async (path, code, reason) => {
    expect(await refusal(at(path))).toMatchObject({ code, message: expect.stringContaining(reason) })
  })

  it('checks the address of every connection anew, so that a name that changes its address is caught', async () => {
    requests = []
    let allowed = 1
    const once = { ...local, mayConnect: () => allowed-- > 0 }
    expect(await refusal(at('/to-localhost'), once)).toMatchObject({ code: 'private-address' })
    expect(requests).toEqual(['/to-localhost'])
  })
})

describe('servers that misbehave', () => {
  it.each([
    ['/silent', 'timeout', 'within 0.4 s'], ['/drip', 'timeout', 'within 0.4 s'], ['/endless', 'too-large', 'larger than 1 MB'], ['/announced', 'too-large', 'larger than 1 MB'], ['/bomb', 'too-large', 'larger than 1 MB'],
    ['/short', 'unreachable', "can't be reached"], ['/reset', 'unreachable', "can't be reached"], ['/image', 'content-type', 'image/png'], ['/untyped', 'content-type', 'without a content type'],
    ['/none', 'not-found', '404'], ['/gone', 'not-found', '410'], ['/broken', 'unreachable', '503'],
  ])('refuses %s', async (path, code, reason) => {
    const started = Date.now()
    expect(await refusal(at(path))).toMatchObject({ name: 'Refusal', code, message: expect.stringContaining(reason) })
    expect(Date.now() - started).toBeLessThan(3000)
  })

  it('refuses a port that nobody listens on', async () => {
    const { port: closed } = await new Promise<AddressInfo>((done) => { const other = http.createServer().listen(0, '127.0.0.1', () => { const address = other.address() as AddressInfo; other.close(() => done(address)) }) })
    expect(await refusal(`http://127.0.0.1:${closed}/`)).toMatchObject({ code: 'unreachable' })
  })
})
