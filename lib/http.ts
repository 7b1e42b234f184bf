import dns from 'node:dns'
import net from 'node:net'
import { Agent, buildConnector, fetch, type Response } from 'undici'
import { Refusal } from '@/model/refusal'
import { isPublicAddress } from './public-address'

/** What a fetch may do: which IP addresses it may connect to, how far it follows, how long (all of it, in ms) and how much (decoded bytes) it reads. */
export type FetchPolicy = { mayConnect: (ip: string) => boolean; redirects: number; milliseconds: number; bytes: number; contentTypes: readonly string[] }

export const pagePolicy: FetchPolicy = {
  mayConnect: isPublicAddress,
  redirects: 5,
  milliseconds: 20_000,
  bytes: 20 * 1024 * 1024,
  contentTypes: ['text/html', 'application/xhtml+xml', 'text/plain'],
}

/** A fetched page: the address it came from after redirects, its bytes, and the charset that the server named. */
export type FetchedPage = { url: string; bytes: Uint8Array; charset: string | undefined }

/**
 * Fetches a page of the open internet. Every name is resolved once, and the address that is checked is the one connected to, also after redirects.
 * Throws a Refusal that names the address: 'bad-address', 'private-address', 'unreachable', 'timeout', 'content-type', 'too-large', 'not-found'.
 */
export async function fetchPage(address: string, policy: FetchPolicy = pagePolicy): Promise<FetchedPage> {
  const agent = checkedAgent(policy)
  const signal = AbortSignal.timeout(policy.milliseconds)
  try {
    let url = checkedUrl(address, address)
    for (let hops = 0; hops <= policy.redirects; hops++) {
      const response = await fetch(url, { dispatcher: agent, signal, redirect: 'manual', headers: { accept: 'text/html, application/xhtml+xml, text/plain;q=0.8', 'user-agent': 'Demarche/0.1 (news reader)' } })
      const target = response.headers.get('location')
      if (!isRedirect(response.status) || !target) return await readResponse(response, url, policy)
      await response.body?.cancel()
      url = checkedUrl(target, address, url)
    }
    throw new Refusal('unreachable', `${address}: redirected more than ${policy.redirects} times`)
  } catch (error) {
    throw refusalOf(error, address, policy) ?? error
  } finally {
    await agent.destroy()
  }
}

const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status)

function checkedUrl(text: string, address: string, base?: URL): URL {
  const where = base ? `${address}: redirected to ${text}` : address
  const url = URL.canParse(text, base) ? new URL(text, base) : null
  if (!url) throw new Refusal('bad-address', `${where}: not an address`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Refusal('bad-address', `${where}: only http and https addresses are read`)
  if (url.username || url.password) throw new Refusal('bad-address', `${address}: an address with a user name or password is not read`)
  return url
}

/** An agent that connects to no address that the policy forbids, whether it stands in the URL or comes from DNS. */
function checkedAgent(policy: FetchPolicy): Agent {
  const forbidden = (host: string, ip: string) => new Refusal('private-address', host === ip ? `${ip} is not an address of the open internet` : `${host} leads to ${ip}, which is not an address of the open internet`)
  const lookup: net.LookupFunction = (host, options, callback) => {
    dns.lookup(host, { ...options, all: true }, (error, found) => {
      const refused = error ? undefined : found.find(({ address }) => !policy.mayConnect(address))
      const first = found?.[0]
      if (error || refused || !first) callback(error ?? (refused ? forbidden(host, refused.address) : new Error(`${host} has no address`)), '')
      else if (options.all) callback(null, found)
      else callback(null, first.address, first.family)
    })
  }
  const connect = buildConnector({ lookup, timeout: policy.milliseconds })
  return new Agent({
    connect(options, callback) {
      const host = options.hostname.replace(/^\[|\]$/g, '')
      if (net.isIP(host) && !policy.mayConnect(host)) callback(forbidden(host, host), null)
      else connect(options, callback)
    },
  })
}

async function readResponse(response: Response, url: URL, policy: FetchPolicy): Promise<FetchedPage> {
  const refuse = (code: Refusal['code'], reason: string) => new Refusal(code, reason)
  if (response.status === 404 || response.status === 410) throw refuse('not-found', `the server has no such page (status ${response.status})`)
  if (!response.ok) throw refuse('unreachable', `the server answered with status ${response.status}`)
  const [type = '', ...parameters] = (response.headers.get('content-type') ?? '').split(';').map((part) => part.trim())
  if (!policy.contentTypes.includes(type.toLowerCase())) throw refuse('content-type', `not a page but ${type || 'something without a content type'}`)
  const tooLarge = () => refuse('too-large', `larger than ${Math.round(policy.bytes / 1024 / 1024)} MB`)
  if (Number(response.headers.get('content-length')) > policy.bytes) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength
    if (size > policy.bytes) throw tooLarge()
    chunks.push(chunk)
  }
  const charset = parameters.find((parameter) => /^charset=/i.test(parameter))?.slice(8).replace(/["']/g, '')
  return { url: url.href, bytes: Buffer.concat(chunks), charset }
}

/** The one-line refusal of what went wrong on the network, which undici wraps in a TypeError with causes; null for any other error. */
function refusalOf(error: unknown, address: string, policy: FetchPolicy): Refusal | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof Refusal) return cause.message.startsWith(address) ? cause : new Refusal(cause.code, `${address}: ${cause.message}`)
    if (cause.name === 'TimeoutError' || /timeout/i.test(cause.name)) return new Refusal('timeout', `${address}: no whole page within ${policy.milliseconds / 1000} s`)
  }
  if (!(error instanceof TypeError) || !(error.cause instanceof Error)) return null
  return new Refusal('unreachable', `${address}: can't be reached (${error.cause.message || error.cause.name})`)
}
