import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { closeDb, db } from '@/lib/db'
import { createTestDatabase, type TestDatabase } from '@/lib/test-database'
import type { ResolvedReport } from '@/model/resolved-event'
import { articleOf, eventOf, part, report, resolvingBy } from './resolved-for-tests'
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

/** Each article tells of a call on its own day, so that they are events of their own until `store` is told otherwise. */
const store = (day: string, groupOf?: (report: ResolvedReport) => string) => storeArticle(articleOf(`of ${day}`, [report('call', { day })]), resolvingBy(groupOf))
const apart = ({ start }: ResolvedReport) => start
const together = () => 'one event'
const events = () => db().event.findMany({ orderBy: { startsOn: 'asc' }, include: { reports: { orderBy: { rank: 'asc' } }, participants: true, lanes: true } })
const ways = async () => new Map((await db().eventRedirect.findMany()).map(({ id, eventId }) => [id, eventId]))
const idOf = async (day: string) => (await events()).find(({ startsOn }) => startsOn.toISOString().startsWith(day))?.id ?? ''

describe('events that prove to be one', () => {
  test('become one, and the id of the other leads to it', async () => {
    await store('2014-04-21', apart)
    await store('2014-04-22', apart)
    const before = (await events()).map(({ id }) => id)
    await store('2014-04-23', together)
    const [one, ...others] = await events()
    expect(others).toEqual([])
    expect(one?.reports).toHaveLength(3)
    const gone = before.filter((id) => id !== one?.id)
    expect([...(await ways())].sort()).toEqual(gone.map((id) => [id, one?.id]).sort())
  })

  test('lead on where the one that took them over is taken over too', async () => {
    const ids = new Set<string>()
    for (const day of ['2014-04-20', '2014-04-21', '2014-04-22', '2014-04-23', '2014-04-24', '2014-04-25']) {
      await store(day, together)
      for (const { id } of await events()) ids.add(id)
    }
    const [one] = await events()
    const leads = await ways()
    expect(await db().event.count()).toBe(1)
    for (const id of ids) expect(id === one?.id ? id : leads.get(id), id).toBe(one?.id)
    expect(leads.has(one?.id ?? ''), 'an event is no way to another').toBe(false)
  })

  test('leave no lane, participant or report of what is gone', async () => {
    await store('2014-04-21', apart)
    await store('2014-04-22', apart)
    await store('2014-04-23', together)
    const [one] = await events()
    expect(await db().eventLane.count()).toBe(one?.lanes.length)
    expect(await db().eventParticipant.count()).toBe(2)
    expect(new Set((await db().report.findMany()).map(({ eventId }) => eventId))).toEqual(new Set([one?.id]))
  })

  test('count their reports in order, each with its source', async () => {
    for (const day of ['2014-04-21', '2014-04-22', '2014-04-23']) await store(day, together)
    const [one] = await events()
    expect(one?.reports.map(({ rank, sourceNumber }) => [rank, sourceNumber])).toEqual([[0, 1], [1, 2], [2, 3]])
    expect(one?.sources).toBe(3)
  })
})

describe('what a reviewer said', () => {
  const reviewed = async (day: string, review: string) => db().event.update({ where: { id: await idOf(day) }, data: { review } })

  /** All reports are of one event now, which goes on under this id. */
  const underId = (id: string | undefined) => resolvingBy(together, { mergeReports: (fresh, stored) => [eventOf([...stored.map(({ report }) => report), ...fresh], { id: id ?? fresh[0]?.id })] })

  test.each(['confirmed', 'rejected'])('stays where more is told of an event: %s', async (review) => {
    await store('2014-04-21', together)
    await reviewed('2014-04-21', review)
    const id = await idOf('2014-04-21')
    await storeArticle(articleOf('more', [report('call', { day: '2014-04-21' })], { outlet: 'Courier' }), underId(id))
    expect((await events()).map(({ id, review, sources }) => [id, review, sources])).toEqual([[id, review, 2]])
  })

  test.each([
    ['goes to the one that goes on', 'rejected', 'unreviewed', '2014-04-22', 'rejected'],
    ['stays with the one that goes on', 'rejected', 'unreviewed', '2014-04-21', 'rejected'],
    ['of the one that goes on outweighs what was said of the other', 'rejected', 'confirmed', '2014-04-22', 'confirmed'],
    ['of neither is nothing', 'unreviewed', 'unreviewed', '2014-04-22', 'unreviewed'],
    ['goes to one that is new', 'confirmed', 'unreviewed', '', 'confirmed'],
  ])('of two that prove to be one %s', async (_, first, second, goesOn, both) => {
    await store('2014-04-21', apart)
    await store('2014-04-22', apart)
    await reviewed('2014-04-21', first)
    await reviewed('2014-04-22', second)
    await storeArticle(articleOf('third', [report('call', { day: '2014-04-23' })]), underId(goesOn ? await idOf(goesOn) : undefined))
    expect((await events()).map(({ review }) => review)).toEqual([both])
  })
})

describe('what an article does not touch', () => {
  test('stays as it is, in its lanes and in its own place', async () => {
    await store('2014-04-21', apart)
    const [before] = await events()
    await store('2014-04-22', apart)
    expect((await events()).find(({ id }) => id === before?.id)).toEqual(before)
  })

  test('an event told otherwise now has its new participants and lanes only', async () => {
    await store('2014-04-21', together)
    const other = report('call', { day: '2014-04-21', participants: [part('source', 'Angela Merkel', 'DEU'), part('target', 'Vladimir Putin', 'RUS')] })
    const retold = resolvingBy(together, { mergeReports: (fresh, stored) => [eventOf([...fresh, ...stored.map(({ report }) => report)], { id: stored[0]?.event, participants: other.account.participants })] })
    await storeArticle(articleOf('another', [other]), retold)
    const [one] = await events()
    expect(one?.participants.map(({ actorSlug }) => actorSlug).sort()).toEqual(['angela-merkel', 'vladimir-putin'])
    expect(one?.lanes.filter(({ kind }) => kind === 'country').map(({ key }) => key).sort()).toEqual(['DEU', 'RUS'])
  })
})
