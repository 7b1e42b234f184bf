import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeDb, db } from '@/lib/db'
import { createTestDatabase, type TestDatabase } from '@/lib/test-database'
import { insertEvents } from '@/scripts/synthetic/insert-events'
import { makeEvents } from '@/scripts/synthetic/make-events'
import { randomFrom } from '@/scripts/synthetic/random'
import { seedEvents } from '@/scripts/synthetic/seed-events'
import { makeWorld } from '@/scripts/synthetic/world'
import { findWords } from './find-words'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  await seedEvents(200)
}, 120_000)
afterAll(async () => {
  await closeDb()
  await database.drop()
})

const seqOf = async (id: string) => (await db().event.findUniqueOrThrow({ where: { id }, select: { seq: true } })).seq

describe('the words of events', () => {
  it('are those of every event that was written at once', async () => {
    const [kept] = await db().$queryRaw<{ same: number; of: number }[]>`SELECT count(*) FILTER (WHERE w.fts = event_vector(e.title, e.words))::int AS same, count(*)::int AS of FROM event e LEFT JOIN event_words w USING (seq)`
    expect(kept?.of).toBeGreaterThan(150)
    expect(kept?.same).toBe(kept?.of)
  })

  it('find an event in any form as soon as it is written, not by what it said before, and not once it is gone', async () => {
    const [made] = makeEvents(1, makeWorld(randomFrom(2014)), randomFrom(3))
    if (!made) throw new Error('One event was asked for')
    await insertEvents([{ ...made, id: 'told', block: 'test', title: 'Envoys whispered in a lighthouse' }])
    const seq = await seqOf('told')
    expect([...(await findWords('lighthouses whisper'))]).toEqual([seq])
    expect([...(await findWords('lighthouse -whisper'))]).toEqual([])

    await db().event.update({ where: { id: 'told' }, data: { title: 'Envoys shouted in a windmill' } })
    expect([...(await findWords('lighthouse'))]).toEqual([])
    expect([...(await findWords('"shouted in a windmill"'))]).toEqual([seq])

    await db().event.delete({ where: { id: 'told' } })
    expect([...(await findWords('windmill'))]).toEqual([])
  })
})
