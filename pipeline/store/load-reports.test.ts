import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { closeDb, db } from '@/lib/db'
import { createTestDatabase, type TestDatabase } from '@/lib/test-database'
import type { ResolvedReport } from '@/model/resolved-event'
import { loadReports } from './load-reports'
import { articleOf, report, resolvingBy } from './resolved-for-tests'
import { storeArticle } from './store-article'

vi.setConfig({ hookTimeout: 60_000 })

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
beforeEach(() => db().$executeRaw`TRUNCATE article, event, actor, country, agreement CASCADE`)
afterAll(async () => {
  await closeDb()
  await database.drop()
})

const { sameAct } = resolvingBy()
const store = (one: ResolvedReport, groupOf?: (report: ResolvedReport) => string) => storeArticle(articleOf(`of ${one.id}`, [one]), resolvingBy(groupOf))
/** The kind of act and the day of what is loaded for a report that is not stored yet. */
const loaded = async (fresh: ResolvedReport) => (await loadReports(db(), [fresh], sameAct)).map(({ report }) => `${report.block} ${report.start}`).sort()

describe('what bears on a new report', () => {
  test.each([
    ['a report of the same act and day', report('call', { day: '2014-04-21' }), true],
    ['one of the same act a month before', report('call', { day: '2014-03-21' }), true],
    ['one of the same act a month later', report('call', { day: '2014-05-22' }), true],
    ['none of more than a month before', report('call', { day: '2014-03-20' }), false],
    ['none of more than a month later', report('call', { day: '2014-05-23' }), false],
    ['none of another act', report('visit', { day: '2014-04-21' }), false],
    ['none of the same act that shares no key', { ...report('call', { day: '2014-04-21' }), keys: ['other'] }, false],
    ['none that shares a key but is of another act', { ...report('visit', { day: '2014-04-21' }), keys: ['call'] }, false],
  ])('%s', async (_, stored, bears) => {
    await store(stored)
    expect(await loaded(report('call', { day: '2014-04-21' }))).toEqual(bears ? [`${stored.block} ${stored.start}`] : [])
  })

  test('what is reached over another that is near to the first, though it shares no key with it', async () => {
    await store({ ...report('call', { day: '2014-04-22' }), keys: ['call', 'other'] })
    await store({ ...report('call', { day: '2014-04-25' }), keys: ['other', 'third'] })
    await store({ ...report('call', { day: '2014-04-29' }), keys: ['third'] })
    expect(await loaded(report('call', { day: '2014-04-21' }))).toEqual(['call 2014-04-22', 'call 2014-04-25', 'call 2014-04-29'])
  })

  test('every other report of the events that these are of, however far off', async () => {
    await store(report('call', { day: '2014-04-21' }), () => 'one')
    await store({ ...report('call', { day: '2014-05-20' }), keys: ['call', 'other'] }, () => 'one')
    await store({ ...report('call', { day: '2014-05-21' }), keys: ['other'] }, () => 'one')
    expect(await loaded(report('call', { day: '2014-03-25' }))).toEqual(['call 2014-04-21', 'call 2014-05-20', 'call 2014-05-21'])
  })
})

test('a report comes back as it was stored, with the event and the source that it is of', async () => {
  const one = report('call', { day: '2014-04-21' })
  await store(one)
  const [found] = await loadReports(db(), [report('call', { day: '2014-04-22' })], sameAct)
  const [event] = await db().event.findMany()
  expect(found?.event).toBe(event?.id)
  expect(found?.report).toMatchObject({ start: '2014-04-21', end: '2014-04-21', keys: ['call'], account: one.account, source: { outlet: 'Harbour Times', agency: null, publishedOn: '2014-04-22' } })
})

test('nothing is asked where an article tells of nothing', async () => {
  await store(report('call'))
  expect(await loadReports(db(), [], sameAct)).toEqual([])
})
