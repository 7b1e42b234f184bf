import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { closeDb, db } from '@/lib/db'
import { createTestDatabase, type TestDatabase } from '@/lib/test-database'
import type { Participant } from '@/model/resolved-event'
import { articleOf, eventOf, part, report, resolvingBy } from './resolved-for-tests'
import { storeArticle } from './store-article'
import type { Linking } from './write-links'

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

/** A linking of a test: a demand leads to the nearest answer after it. */
const linking: Linking = {
  bearingOn: () => [{ types: ['REQUEST'], modalities: ['occurred'], from: -120, to: 120 }],
  isOpening: ({ mode }) => mode === 'urge',
  canFollow: (opener, later) => later.mode === 'answer' && later.date.start > opener.date.start,
  linksFrom: (opener, others) => {
    const [next] = others.filter((other) => linking.canFollow(opener, other)).sort((a, b) => (a.date.start < b.date.start ? -1 : 1))
    return next ? [{ from: opener.id, to: next.id, kind: 'outcome', reason: `It came on ${next.date.start}.` }] : []
  },
}
const resolving = resolvingBy(undefined, linking)

const between = (...countries: string[]): Participant[] => countries.map((country, i) => part(i ? 'target' : 'source', `Minister of ${country}`, country))
const tell = (mode: string, day: string, participants = between('USA', 'RUS')) =>
  storeArticle(articleOf(`${mode} of ${day} by ${participants.map(({ country }) => country)}`, [report(`${mode} ${participants.map(({ country }) => country)}`, { day, mode, type: 'REQUEST', participants })]), resolving)

/** What is linked, by the days of both ends. */
const links = async () =>
  (await db().eventLink.findMany({ include: { from: true, to: true }, orderBy: [{ fromId: 'asc' }] })).map(({ from, to, kind }) => `${from.startsOn.toISOString().slice(0, 10)} ${kind} ${to.startsOn.toISOString().slice(0, 10)}`).sort()

describe('a demand and its answer are linked', () => {
  test.each([['demand first', ['urge', 'answer']], ['answer first', ['answer', 'urge']]])('whichever is stored first: %s', async (_, order) => {
    for (const mode of order) await tell(mode, mode === 'urge' ? '2014-04-21' : '2014-05-02')
    expect(await links()).toEqual(['2014-04-21 outcome 2014-05-02'])
  })

  test('anew where a nearer answer comes to be known', async () => {
    await tell('urge', '2014-04-21')
    await tell('answer', '2014-06-01')
    await tell('answer', '2014-05-02')
    expect(await links()).toEqual(['2014-04-21 outcome 2014-05-02'])
  })

  test('no more where the answer proves to be something else', async () => {
    await tell('urge', '2014-04-21')
    await tell('answer', '2014-05-02')
    const retold = resolvingBy(undefined, { ...linking, mergeReports: (fresh, stored) => [eventOf([...fresh, ...stored.map(({ report }) => report)], { id: stored[0]?.event, mode: 'talks' })] })
    await storeArticle(articleOf('more', [report('answer USA,RUS', { day: '2014-05-02', mode: 'talks', participants: between('USA', 'RUS') })]), retold)
    expect(await links()).toEqual([])
  })
})

test('an answer that a nearer demand claims is taken from the one that had it', async () => {
  /** As above, but an answer is to the last demand before it alone. */
  const toTheLast = resolvingBy(undefined, {
    ...linking,
    linksFrom: (opener, others) => linking.linksFrom(opener, others).filter(({ to }) => !others.some((rival) => rival.mode === 'urge' && rival.date.start > opener.date.start && rival.date.start < (others.find(({ id }) => id === to)?.date.start ?? ''))),
  })
  const tellOf = (mode: string, day: string) => storeArticle(articleOf(`${mode} of ${day}`, [report(mode, { day, mode, type: 'REQUEST' })]), toTheLast)
  await tellOf('urge', '2014-04-10')
  await tellOf('answer', '2014-05-02')
  expect(await links()).toEqual(['2014-04-10 outcome 2014-05-02'])
  await tellOf('urge', '2014-04-20')
  expect(await links()).toEqual(['2014-04-20 outcome 2014-05-02'])
})

describe('only events that can bear on each other are looked at', () => {
  test.each<[string, string, Participant[], string[]]>([
    ['120 days later', '2014-08-19', between('USA', 'RUS'), ['2014-04-21 outcome 2014-08-19']],
    ['121 days later', '2014-08-20', between('USA', 'RUS'), []],
    ['of the same two countries the other way round', '2014-05-02', between('RUS', 'USA'), ['2014-04-21 outcome 2014-05-02']],
    ['of the two and a third', '2014-05-02', between('RUS', 'USA', 'UKR'), ['2014-04-21 outcome 2014-05-02']],
    ['of one of the two alone', '2014-05-02', between('RUS'), ['2014-04-21 outcome 2014-05-02']],
    ['of one of the two and a third', '2014-05-02', between('RUS', 'UKR'), []],
    ['of others', '2014-05-02', between('DEU', 'UKR'), []],
  ])('an answer %s', async (_, day, participants, expected) => {
    await tell('urge', '2014-04-21')
    await tell('answer', day, participants)
    expect(await links()).toEqual(expected)
    // The same pairs, from whichever end they are looked for.
    await db().$executeRaw`TRUNCATE article, event CASCADE`
    await tell('answer', day, participants)
    await tell('urge', '2014-04-21')
    expect(await links()).toEqual(expected)
  })
})

test('the links of an event go with it', async () => {
  await tell('urge', '2014-04-21')
  await tell('answer', '2014-05-02')
  await db().report.deleteMany()
  await db().event.deleteMany({ where: { mode: 'answer' } })
  expect(await db().eventLink.count()).toBe(0)
})
