import { expect, test } from 'vitest'
import { readLimited } from './read-limited'

/** A request whose body comes in parts, and which may say another length of itself. */
function request(parts: string[], length?: string): Request {
  const body = new ReadableStream({ start: (controller) => { for (const part of parts) controller.enqueue(new TextEncoder().encode(part)); controller.close() } })
  return new Request('http://demarche.example/', { method: 'POST', body, headers: length === undefined ? {} : { 'content-length': length }, duplex: 'half' } as RequestInit)
}
const read = async (...given: Parameters<typeof request>) => {
  const bytes = await readLimited(request(...given), 10)
  return bytes && new TextDecoder().decode(bytes)
}

test.each([
  ['one part', ['0123456789'], '0123456789'],
  ['parts in their order', ['012', '', '345', '6789'], '0123456789'],
  ['a letter that two parts share', ['0', '\u00e9'], '0\u00e9'],
  ['nothing', [], ''],
])('%s is read whole', async (_, parts, text) => {
  expect(await read(parts)).toBe(text)
})

test.each([
  ['a byte too many', ['01234567890'], undefined],
  ['a byte too many in small parts', ['01234', '56789', '0'], undefined],
  ['too many bytes that say they are few', ['01234567890'], '3'],
  ['few bytes that say they are too many', ['012'], '11'],
])('%s is refused', async (_, parts, length) => {
  expect(await read(parts, length)).toBeNull()
})

test('a body that never ends is refused as soon as it is too long', async () => {
  let sent = 0
  const endless = new ReadableStream({ pull: (controller) => { sent++; controller.enqueue(new Uint8Array(4)) } })
  expect(await readLimited(new Request('http://demarche.example/', { method: 'POST', body: endless, duplex: 'half' } as RequestInit), 10)).toBeNull()
  expect(sent).toBeLessThan(10)
})

test('a request without a body holds nothing', async () => {
  expect(await readLimited(new Request('http://demarche.example/'), 10)).toEqual(new Uint8Array())
})
