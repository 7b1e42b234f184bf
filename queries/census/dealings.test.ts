import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeDb, db } from '@/lib/db'
import { createTestDatabase, type TestDatabase } from '@/lib/test-database'
import { seedEvents } from '@/scripts/synthetic/seed-events'
import { touchData } from '@/scripts/synthetic/small-world'
import { getCensus } from './census'
import { dealingsOf, monthsWith } from './dealings'
import type { RoleKey } from './segment'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  await seedEvents(3000)
}, 240_000)
afterAll(async () => {
  await closeDb()
  await database.drop()
})

const column = { actor: 'actor_slug', country: 'country_code' } as const

/** The same, counted in SQL from the participants. */
async function inSql(kind: RoleKey, key: string) {
  const count = async (condition: string) => (await db().$queryRawUnsafe<{ n: number }[]>(`SELECT count(DISTINCT e.id)::int AS n FROM event e JOIN event_participant p ON p.event_id = e.id AND p.${column[kind]} = $1 WHERE e.review <> 'rejected' AND ${condition}`, key))[0]?.n
  const party = `('source', 'target', 'mediator')`
  const others = await db().$queryRawUnsafe<{ key: string; together: number; apart: number }[]>(
    `SELECT o.${column[kind]} AS key, count(DISTINCT e.id) FILTER (WHERE e.quad IN ('verbal-cooperation', 'material-cooperation'))::int AS together, count(DISTINCT e.id) FILTER (WHERE e.quad IN ('verbal-conflict', 'material-conflict'))::int AS apart
     FROM event e JOIN event_participant p ON p.event_id = e.id AND p.${column[kind]} = $1 AND p.role IN ${party} JOIN event_participant o ON o.event_id = e.id AND o.${column[kind]} <> $1 AND o.role IN ${party}
     WHERE e.review <> 'rejected' AND e.modality IN ('occurred', 'ongoing') GROUP BY 1`, key)
  return { source: await count(`p.role = 'source'`), target: await count(`p.role = 'target'`), others: new Map(others.map(({ key, together, apart }) => [key, [together, apart]])) }
}

async function expectTruth() {
  const census = await getCensus()
  for (const [kind, key] of [['actor', 'russia'], ['actor', 'foreign-ministry-of-france'], ['country', 'USA']] as const) {
    const [found, truth] = [dealingsOf(census, kind, key), await inSql(kind, key)]
    expect([key, found.source, found.target]).toEqual([key, truth.source, truth.target])
    expect(new Map(found.others.map(({ key, cooperation, conflict }) => [key, [cooperation, conflict]]))).toEqual(truth.others)
    const [most] = found.others
    if (!most) throw new Error('There is one')
    const months = monthsWith(census, kind, key, [most.key]).get(most.key) ?? []
    expect(months.reduce((sum, { events }) => sum + events, 0)).toBe(most.cooperation + most.conflict)
    expect(months.map(({ month }) => month)).toEqual(months.map(({ month }) => month).sort())
    expect(months.at(-1)?.month).toBe(most.last.slice(0, 7))
  }
}

describe('what one has a part in', () => {
  it('is counted as PostgreSQL counts it from the participants', expectTruth)

  it('still is after events were rejected and others changed', async () => {
    const ids = (await db().event.findMany({ select: { id: true }, orderBy: { id: 'asc' }, where: { lanes: { some: { kind: 'country', key: 'USA' } } } })).map(({ id }) => id)
    await db().event.updateMany({ where: { id: { in: ids.slice(0, 40) } }, data: { review: 'rejected' } })
    await db().event.updateMany({ where: { id: { in: ids.slice(40, 90) } }, data: { modality: 'planned', startsOn: new Date('2012-02-02'), endsOn: new Date('2012-02-02') } })
    await touchData()
    await expectTruth()
  })

  it('is nothing for a name that no event holds', async () => {
    expect(dealingsOf(await getCensus(), 'actor', 'nobody')).toMatchObject({ events: 0, first: null, others: [] })
  })
})
