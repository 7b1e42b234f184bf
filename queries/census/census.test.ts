import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeDb, db, Prisma } from '@/lib/db'
import { createTestDatabase, type TestDatabase } from '@/lib/test-database'
import { binOf, binStart, tileBins } from '@/model/bin-levels'
import type { Filters } from '@/model/filters'
import { laneRole } from '@/model/lane-roles'
import { parseFilters } from '@/model/parse-filters'
import { QuadClass } from '@/model/plover'
import { insertEvents } from '@/scripts/synthetic/insert-events'
import { makeEvents } from '@/scripts/synthetic/make-events'
import { randomFrom } from '@/scripts/synthetic/random'
import { seedEvents } from '@/scripts/synthetic/seed-events'
import { makeWorld } from '@/scripts/synthetic/world'
import { getEventList } from '../event-list'
import { getFacets } from '../facets'
import { getNetwork } from '../network'
import { getTile } from '../tile'
import { getTimeline } from '../timeline'
import { dayNumber, isoDay } from './days'

const filters = (address: string) => parseFilters(new URLSearchParams(address)).filters
const touch = () => db().$executeRaw`UPDATE revision SET number = number + 1`

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  await seedEvents(8000)
}, 240_000)
afterAll(async () => {
  await closeDb()
  await database.drop()
})

/** The condition that the filters mean, written the plain way. */
function condition({ country, actor, type, modality, q }: Filters): Prisma.Sql {
  const inLane = (kind: string, keys: string[]) => Prisma.sql`EXISTS (SELECT 1 FROM event_lane f WHERE f.event_id = e.id AND f.kind = ${kind}::"LaneKey" AND f.key = ANY(${keys}))`
  return Prisma.join([
    Prisma.sql`e.review <> 'rejected'`,
    ...(country.length ? [inLane('country', country)] : []),
    ...(actor.length ? [inLane('actor', actor)] : []),
    ...(type.length ? [Prisma.sql`e.type::text = ANY(${type})`] : []),
    ...(modality.length ? [Prisma.sql`e.modality::text = ANY(${modality})`] : []),
    ...(q ? [Prisma.sql`to_tsvector('demarche', e.title || ' ' || e.words) @@ websearch_to_tsquery('demarche', ${q})`] : []),
  ], ' AND ')
}

/** A full count, by lane and quad class, of the events that touch some days. */
async function countInSql(asked: Filters, from: string, to: string): Promise<Map<string, number>> {
  const rows = await db().$queryRaw<{ key: string; quad: string; count: number }[]>`
    SELECT l.key, e.quad::text AS quad, count(*)::int AS count FROM event e JOIN event_lane l ON l.event_id = e.id AND l.kind = 'country'
    WHERE ${condition(asked)} AND e.starts_on <= ${to}::date AND e.ends_on >= ${from}::date GROUP BY 1, 2`
  return new Map(rows.map(({ key, quad, count }) => [`${key} ${quad}`, count]))
}

/** The pairs that stand together in the events that touch some days: how often, all kinds of acts together. */
async function pairsInSql(kind: 'country' | 'actor', asked: Filters, from: string, to: string): Promise<Map<string, number>> {
  const rows = await db().$queryRaw<{ pair: string; count: number }[]>`
    SELECT one.key || ' ' || other.key AS pair, count(*)::int AS count
    FROM event e JOIN event_lane one ON one.event_id = e.id AND one.kind = ${kind}::"LaneKey" AND one.roles & 7 > 0
      JOIN event_lane other ON other.event_id = e.id AND other.kind = one.kind AND other.key COLLATE "C" > one.key COLLATE "C" AND other.roles & 7 > 0
    WHERE ${condition(asked)} AND e.starts_on <= ${to}::date AND e.ends_on >= ${from}::date GROUP BY 1`
  return new Map(rows.map(({ pair, count }) => [pair, count]))
}

/** Compares a network with the pairs counted in SQL: how many there are, and each that is drawn. */
async function expectTies(asked: Filters, from: string, to: string) {
  for (const kind of ['country', 'actor'] as const) {
    const view = await getNetwork({ ...asked, from, to, lanes: kind })
    const truth = await pairsInSql(kind, asked, from, to)
    expect([kind, view.tieCount]).toEqual([kind, truth.size])
    for (const { a, b, events, counts } of view.ties) {
      expect([a, b, events]).toEqual([a, b, truth.get(`${a} ${b}`)])
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(events)
    }
    expect(view.ties[0]?.events ?? 0).toBe(Math.max(0, ...truth.values()))
  }
}

const questions = ['', 'country=RUS', 'type=CONSULT&modality=occurred&modality=planned', 'country=USA&country=CHN&q=meeting', 'country=FRA&type=AGREE&type=THREATEN']

/** Compares tiles, windows, lanes, facets and lists with full counts in SQL. */
async function expectTruth() {
  for (const question of questions) {
    const asked = filters(question)
    const tile = Math.floor(binOf('month', dayNumber('2010-01-01')) / tileBins)
    const { lanes } = await getTile(asked, { level: 'month', tile, keys: ['USA', 'RUS', 'TUV'] })
    for (const bin of [0, 17, 60, 127]) {
      const [from, to] = [isoDay(binStart('month', tile * tileBins + bin)), isoDay(binStart('month', tile * tileBins + bin + 1) - 1)]
      const truth = await countInSql(asked, from, to)
      for (const key of ['USA', 'RUS', 'TUV']) {
        const counts = QuadClass.options.map((_, quad) => lanes[key]?.[bin * 4 + quad] ?? 0)
        expect([question, key, from, ...counts]).toEqual([question, key, from, ...QuadClass.options.map((quad) => truth.get(`${key} ${quad}`) ?? 0)])
      }
    }
    for (const [from, to] of [['2014-03-03', '2014-04-21'], ['1990-01-01', '2026-12-31']] as const) {
      const windowed = { ...asked, from, to }
      const view = await getTimeline(windowed)
      const rows = await db().$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM event e WHERE ${condition(asked)} AND e.starts_on <= ${to}::date AND e.ends_on >= ${from}::date`
      expect([question, view.inWindow]).toEqual([question, rows[0]?.count])
      const truth = await countInSql(asked, from, to)
      for (const lane of view.lanes) expect([question, lane.key, lane.count]).toEqual([question, lane.key, QuadClass.options.reduce((sum, quad) => sum + (truth.get(`${lane.key} ${quad}`) ?? 0), 0)])
      expect((await getEventList(windowed)).total).toBe(view.inWindow)
      await expectTies(asked, from, to)
      const facets = await getFacets({ ...windowed, country: [] })
      for (const choice of facets.country.slice(0, 5)) expect([question, choice.value, choice.count]).toEqual([question, choice.value, (await getTimeline({ ...windowed, country: [choice.value] })).inWindow])
    }
  }
}

describe('the census', () => {
  it('counts as PostgreSQL does', expectTruth, 120_000)

  it('still does after events were added, changed, joined, rejected and taken away', async () => {
    const random = randomFrom(7)
    const world = makeWorld(randomFrom(2014))
    const fresh = [...makeEvents(60, world, random)].map((event, i) => ({ ...event, id: `new${i}`, block: 'test' }))
    await insertEvents(fresh)
    await touch()
    await expectTruth()

    const ids = (await db().event.findMany({ select: { id: true }, orderBy: { id: 'asc' } })).map(({ id }) => id)
    const some = (count: number) => Array.from({ length: count }, () => random.pick(ids))
    await db().event.updateMany({ where: { id: { in: some(20) } }, data: { startsOn: new Date('2014-03-30'), endsOn: new Date('2014-04-02') } })
    await db().event.updateMany({ where: { id: { in: some(20) } }, data: { review: 'rejected' } })
    const gone = some(20)
    await db().$executeRaw`DELETE FROM report WHERE event_id = ANY(${gone})`
    await db().event.deleteMany({ where: { id: { in: gone } } })
    const [kept] = await db().event.findMany({ where: { lanes: { none: { kind: 'country', key: 'RUS' } }, NOT: { review: 'rejected' } }, take: 1 })
    if (!kept) throw new Error('There is such an event')
    await db().eventLane.create({ data: { kind: 'country', key: 'RUS', startsOn: kept.startsOn, eventId: kept.id, endsOn: kept.endsOn, quad: kept.quad, type: kept.type, modality: kept.modality, roles: laneRole.target } })
    await db().$executeRaw`DELETE FROM event_lane WHERE kind = 'country' AND key = 'USA' AND event_id = ANY(${some(30)})`
    await touch()
    await expectTruth()
  }, 240_000)

  it('lists every event once, the newest first, whatever changed', async () => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await getEventList(filters('country=USA'), cursor)
      seen.push(...page.events.map(({ date, id }) => `${date.start} ${id}`))
      cursor = page.next ?? undefined
    } while (cursor)
    expect(new Set(seen).size).toBe((await getEventList(filters('country=USA'))).total)
    expect(seen.map((each) => each.slice(0, 10))).toEqual(seen.map((each) => each.slice(0, 10)).sort().reverse())
  })

  it('holds the lanes of pairs of countries', async () => {
    const view = await getTimeline(filters('lanes=dyad&country=RUS&from=1990&to=2026'))
    expect(view.lanes.length).toBeGreaterThan(5)
    for (const { key, name, count } of view.lanes.slice(0, 3)) {
      const [a, b] = key.split('-') as [string, string]
      expect(name).toContain(' – ')
      const rows = await db().$queryRaw<{ count: number }[]>`
        SELECT count(*)::int AS count FROM event e WHERE e.review <> 'rejected' AND EXISTS (SELECT 1 FROM event_lane l WHERE l.event_id = e.id AND l.kind = 'country' AND l.key = ${a})
        AND EXISTS (SELECT 1 FROM event_lane l WHERE l.event_id = e.id AND l.kind = 'country' AND l.key = ${b}) AND EXISTS (SELECT 1 FROM event_lane l WHERE l.event_id = e.id AND l.kind = 'country' AND l.key = 'RUS')`
      expect([key, count]).toEqual([key, rows[0]?.count])
    }
  })

  it('is the same after the same events are written anew', async () => {
    const before = await getTimeline(filters('from=2011&to=2011-02'))
    await seedEvents(8000)
    expect((await getTimeline(filters('from=2011&to=2011-02'))).extent).toEqual(before.extent)
    await expectTruth()
  }, 240_000)
})
