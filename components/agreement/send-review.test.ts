import { afterEach, describe, expect, test, vi } from 'vitest'
import { askRecord } from '../ui/ask-record'
import { sendReview } from './send-review'

afterEach(() => void vi.unstubAllGlobals())

/** Answers the next request, and gives what was asked. */
function answerWith(answer: Response | Error) {
  const asked: Request[] = []
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    asked.push(new Request(new URL(address, 'http://demarche.example'), init))
    if (answer instanceof Error) throw answer
    return answer
  })
  return asked
}
const review = { provision: 7, party: 'RUS', status: 1 as const, note: 'Some were let go.' }
const send = () => sendReview('minsk/ii', review, 'the-token')

describe('a review', () => {
  test('is sent with its token to the address of its agreement', async () => {
    const [asked] = [answerWith(Response.json({ outcome: 'confirmed' })), await send()]
    expect(asked[0]?.url).toBe('http://demarche.example/api/agreements/minsk%2Fii/status')
    expect(asked[0]?.method).toBe('POST')
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer the-token')
    expect(await asked[0]?.json()).toEqual(review)
  })

  test.each([
    ['nothing is said where it was taken', Response.json({ outcome: 'confirmed' }), null],
    ['the reason is given where it was refused', Response.json({ error: { message: 'No event speaks for it.' } }, { status: 409 }), 'No event speaks for it.'],
    ['so are the fields', Response.json({ error: { message: 'Some are wrong.', fields: { party: 'is missing', status: 'is no number' } } }, { status: 400 }), 'Some are wrong. is missing is no number'],
    ['an answer of another server is told as such', new Response('<html>Bad gateway</html>', { status: 502 }), 'The server gave an answer that this page does not know (502).'],
    ['so is JSON of another form', Response.json({ detail: 'no' }, { status: 500 }), 'The server gave an answer that this page does not know (500).'],
    ['a server that is away is told as such', new TypeError('fetch failed'), 'The server could not be reached. Nothing was sent; try again in a moment.'],
  ])('%s', async (_, answer, words) => {
    answerWith(answer)
    expect(await send()).toBe(words)
  })
})

describe('a question to the record', () => {
  const { signal } = new AbortController()
  test('has its answer', async () => {
    answerWith(Response.json({ total: 3 }))
    expect(await askRecord('/api/events', signal)).toEqual({ total: 3 })
  })

  test.each([400, 404, 503])('fails where the answer is an error (%i)', async (status) => {
    answerWith(Response.json({ error: { message: 'no' } }, { status }))
    await expect(askRecord('/api/events', signal)).rejects.toThrow(`did not answer (${status})`)
  })

  test('fails where the server is away', async () => {
    answerWith(new TypeError('fetch failed'))
    await expect(askRecord('/api/events', signal)).rejects.toThrow('fetch failed')
  })
})
