import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { closeDb, db } from '@/lib/db'
import { createTestDatabase, type TestDatabase } from '@/lib/test-database'
import { ingest } from '@/pipeline/ingest'
import { readText } from '@/pipeline/read/read-text'
import { getAgreement } from '@/queries/agreement'
import { POST } from './route'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

const token = 'a-token-for-tests'
const geneva = 'geneva-statement-2014'
let database: TestDatabase

const stories: [string, string, string][] = [
  ['2014-04-17', 'Harbour Times', 'GENEVA -- Russia, Ukraine, the United States and the European Union signed the Geneva statement on Thursday, officials said.\n'],
  ['2014-04-26', 'Continental Daily', 'KIEV -- Pro-Russian separatists in eastern Ukraine seized observers of the OSCE in Sloviansk, Ukraine, on Friday.\n'],
]

beforeAll(async () => {
  database = await createTestDatabase()
  process.env.DEMARCHE_TOKEN = token
  const inputs = stories.map(([publishedAt, outlet, body]) => ({ name: publishedAt, read: async () => ({ ...readText(body, { publishedAt }), outlet }) }))
  for await (const report of ingest(inputs)) expect(report.outcome).toBe('stored')
})
afterAll(async () => {
  await closeDb()
  await database.drop()
})

const post = (body: unknown, given = token) =>
  POST(new Request(`http://localhost/api/agreements/${geneva}/status`, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers: { authorization: `Bearer ${given}` } }), { params: Promise.resolve({ slug: geneva }) })

const cell = async (number: number, party: string) => (await getAgreement(geneva))?.provisions.find((one) => one.number === number)?.cells.find((one) => one.party.key === party)

describe('an agreement whose provisions are known', () => {
  test('has its parties, its eight provisions and its dates', async () => {
    const agreement = await getAgreement(geneva)
    expect(agreement?.provisions).toHaveLength(8)
    expect(agreement?.parts.filter(({ role }) => role === 'party').map(({ key }) => key)).toEqual(['EU', 'RUS', 'UKR', 'USA'])
    expect(agreement?.parts).toContainEqual({ key: 'OSCE', name: 'OSCE', role: 'monitor' })
    expect(agreement?.inForceOn).toBe('2014-04-17')
  })

  test('proposes a status from the events that speak of it, with them, and none where no event does', async () => {
    expect(await cell(7, 'separatists')).toMatchObject({ proposed: 0, confirmed: null, evidence: [{ stance: 'against', weight: 'deed', event: { type: 'COERCE' } }] })
    expect(await cell(7, 'USA')).toMatchObject({ proposed: null, evidence: [] })
  })
})

describe('a review', () => {
  test('is shown in place of what is proposed, until it is taken back', async () => {
    expect((await post({ provision: 7, party: 'separatists', status: 1, note: 'Some were let go.' })).status).toBe(200)
    expect(await cell(7, 'separatists')).toMatchObject({ proposed: 0, confirmed: { status: 1, note: 'Some were let go.' } })
    expect(await (await post({ provision: 7, party: 'separatists', status: null })).json()).toEqual({ outcome: 'withdrawn' })
    expect(await cell(7, 'separatists')).toMatchObject({ confirmed: null })
  })

  test.each<[string, unknown, number]>([
    ['without evidence', { provision: 7, party: 'USA', status: 2 }, 409],
    ['of a provision that there is none of', { provision: 9, party: 'UKR', status: 2 }, 404],
    ['of a party that it does not bind', { provision: 6, party: 'USA', status: 2 }, 404],
    ['of a status that there is none of', { provision: 7, party: 'UKR', status: 4 }, 400],
    ['that is no JSON', 'status=2', 400],
  ])('%s is refused, and changes nothing', async (_, body, status) => {
    const answer = await post(body)
    expect(answer.status).toBe(status)
    expect((await answer.json()).error.message).toBeTruthy()
    expect(await db().provisionReview.count()).toBe(0)
  })

  test('needs the token', async () => {
    expect((await post({ provision: 7, party: 'separatists', status: 1 }, 'another')).status).toBe(401)
  })
})
