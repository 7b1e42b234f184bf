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

  test('take over what had led to them', async () => {
    await store('2014-04-21', apart)
    const [before] = await events()
    await db().eventRedirect.create({ data: { id: 'known-by-another-name', eventId: before?.id ?? '' } })
    await storeArticle(articleOf('more', [report('call', { day: '2014-04-22' })]), resolvingBy(undefined, { mergeReports: (fresh, stored) => [eventOf([...stored.map(({ report }) => report), ...fresh], { id: fresh[0]?.id })] }))
    const [one] = await events()
    expect(one?.id).not.toBe(before?.id)
    expect(await ways()).toEqual(new Map([['known-by-another-name', one?.id], [before?.id, one?.id]]))
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

describe('events that prove to be two', () => {
  /** The report of the 21st founds an event, which one of the 22nd takes over; then a third article shows that they are two. */
  async function parted(idsOf: (founder: string, other: string, fresh: string) => [string, string]) {
    await store('2014-04-21', apart)
    const [founder] = (await events()).map(({ id }) => id) as [string]
    await storeArticle(articleOf('second', [report('call', { day: '2014-04-22' })]), resolvingBy(undefined, { mergeReports: (fresh, stored) => [eventOf([...stored.map(({ report }) => report), ...fresh], { id: fresh[0]?.id })] }))
    const [other] = (await events()).map(({ id }) => id) as [string]
    expect(await ways()).toEqual(new Map([[founder, other]]))
    const split = resolvingBy(undefined, {
      mergeReports: (fresh, stored) => {
        const [first, second] = idsOf(founder, other, fresh[0]?.id ?? '')
        const of = (id: string) => stored.flatMap(({ report }) => (report.id === id ? [report] : []))
        return [eventOf([...of(founder), ...fresh], { id: first }), eventOf(of(other), { id: second })]
      },
    })
    await storeArticle(articleOf('third', [report('call', { day: '2014-04-23' })]), split)
    return { founder, other, third: (await events()).find(({ id }) => id !== founder && id !== other)?.id }
  }

  test('are found each under its own id again, and no way leads from it', async () => {
    const { founder, other } = await parted((first, second) => [first, second])
    expect((await events()).map(({ id }) => id).sort()).toEqual([founder, other].sort())
    expect(await ways()).toEqual(new Map())
  })

  test('are found under the id of a founding report where that report is now', async () => {
    const { founder, third } = await parted((_, second, fresh) => [fresh, second])
    expect(await ways()).toEqual(new Map([[founder, third]]))
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
