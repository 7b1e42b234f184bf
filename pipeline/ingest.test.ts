import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { closeDb, db } from '@/lib/db'
import { createTestDatabase, type TestDatabase } from '@/lib/test-database'
import type { IngestReport } from '@/model/ingest-report'
import { ingest, inputOf, type Input } from './ingest'
import { listInputs } from './list-inputs'
import { readText } from './read/read-text'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const databases: TestDatabase[] = []

async function fresh() {
  await closeDb()
  databases.push(await createTestDatabase())
}

beforeEach(fresh)

afterAll(async () => {
  await closeDb()
  for (const database of databases.reverse()) await database.drop()
})

async function all(inputs: Input[]): Promise<IngestReport[]> {
  const reports: IngestReport[] = []
  for await (const report of ingest(inputs)) reports.push(report)
  return reports
}

const text = (name: string, body: string, publishedAt: string, outlet?: string): Input => ({ name, read: async () => ({ ...readText(body, { publishedAt, title: name }), ...(outlet && { outlet }) }) })

const call = 'MOSCOW -- US Secretary of State John Kerry telephoned Russian Foreign Minister Sergei Lavrov on Monday, the Foreign Ministry said.\n'
const stories = [
  text('one', call, '2014-04-22', 'The Meridian Post'),
  text('two', 'WASHINGTON -- Russian Foreign Minister Sergei Lavrov and US Secretary of State John Kerry spoke by telephone on Monday, the State Department said in a note to reporters.\n', '2014-04-22', 'Harbour Times'),
  text('three', 'WASHINGTON -- Secretary of State John Kerry called Russian Foreign Minister Sergei Lavrov on Thursday, officials said.\n', '2014-04-25', 'Harbour Times'),
]

/** What the database holds, in a form that any order of the same input must give again. */
async function contents() {
  const events = await db().event.findMany({ orderBy: { id: 'asc' }, include: { participants: { orderBy: { position: 'asc' } }, reports: { select: { id: true }, orderBy: { id: 'asc' } } }, omit: { review: true, seq: true } })
  return JSON.stringify({ events, lanes: await db().eventLane.count(), articles: (await db().article.findMany({ select: { id: true }, orderBy: { id: 'asc' } })).map(({ id }) => id) })
}

describe('ingest', () => {
  test('two reports of one call are one event with two sources; a call on another day is another', async () => {
    expect((await all(stories)).map(({ outcome }) => outcome)).toEqual(['stored', 'stored', 'stored'])
    const calls = await db().event.findMany({ where: { type: 'CONSULT' }, orderBy: { startsOn: 'asc' } })
    expect(calls.map(({ edtf, sources }) => [edtf, sources])).toEqual([['2014-04-21', 2], ['2014-04-24', 1]])
  })

  test('an article that is there already changes nothing and says so', async () => {
    await all(stories)
    const before = await contents()
    const revision = await db().revision.findFirst()
    expect((await all(stories)).map(({ outcome }) => outcome)).toEqual(['already known', 'already known', 'already known'])
    expect(await contents()).toBe(before)
    expect(await db().revision.findFirst()).toEqual(revision)
  })

  test('any order of the same articles gives the same events', async () => {
    await all(stories)
    const expected = await contents()
    for (const order of [[2, 1, 0], [1, 0, 2], [1, 2, 0]]) {
      await fresh()
      await all(order.map((i) => stories[i] as Input))
      expect(await contents()).toBe(expected)
    }
  })

  test('the id of an event that merging did away with leads to the one that took it over', async () => {
    await all([stories[0] as Input])
    const [before] = await db().event.findMany({ where: { type: 'CONSULT' } })
    await all([stories[1] as Input])
    const [after] = await db().event.findMany({ where: { type: 'CONSULT' } })
    const way = await db().eventRedirect.findUnique({ where: { id: before?.id ?? '' } })
    expect(after?.id === before?.id ? after?.id : way?.eventId).toBe(after?.id)
  })

  test('the same words in another outlet are an article of their own, and a copy of one source', async () => {
    await all([stories[0] as Input, text('one again', call, '2014-04-22', 'Continental Daily')])
    expect(await db().article.count()).toBe(2)
    expect(await db().event.findFirst({ where: { type: 'CONSULT' }, select: { sources: true, copies: true } })).toEqual({ sources: 1, copies: 1 })
  })

  test('two batches at once store each article once', async () => {
    const both = await Promise.all([all(stories), all([...stories].reverse())])
    expect(both.flat().filter(({ outcome }) => outcome === 'already known')).toHaveLength(stories.length)
    expect(await db().article.count()).toBe(stories.length)
  })

  test('an article without a diplomatic event is kept and says so', async () => {
    const [report] = await all([text('rain', 'LONDON -- Heavy rain fell over the city on Monday and the river rose by a metre, the weather service said.\n', '2014-04-22')])
    expect(report).toMatchObject({ outcome: 'no event', message: expect.stringContaining('rain:') })
    expect(await db().event.count()).toBe(0)
  })

  test('a batch that dies in the middle of an article leaves whole articles only, and can be run again', async () => {
    const [first, second] = stories as [Input, Input]
    await db().$executeRaw`CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (SELECT count(*) FROM article) > 1 THEN RAISE EXCEPTION 'no space left'; END IF; RETURN NEW; END $$`
    await db().$executeRaw`CREATE TRIGGER full_disk BEFORE INSERT ON report FOR EACH ROW EXECUTE FUNCTION full_disk()`
    await expect(all([first, second])).rejects.toThrow(/no space left/)
    expect(await db().article.count()).toBe(1)
    expect(await db().report.count()).toBeGreaterThan(0)
    await db().$executeRaw`DROP TRIGGER full_disk ON report`
    expect((await all([first, second])).map(({ outcome }) => outcome)).toEqual(['already known', 'stored'])
  })
})

describe('bad input', () => {
  let folder: string
  const write = (name: string, content: string | Buffer) => fs.writeFileSync(path.join(folder, name), content)

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-input-'))
  })

  test('is refused in one line that names it and says why, and the rest goes on', async () => {
    write('a-empty.txt', '')
    write('b-binary.txt', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)))
    write('c-undated.txt', call)
    write('d-german.txt', 'Updated: 2014-04-22 13:39\nDer Außenminister hat am Montag mit seinem russischen Kollegen telefoniert und über die Lage in der Ukraine gesprochen, wie das Ministerium mitteilte. Beide wollen am Dienstag wieder miteinander sprechen.\n')
    write('e-good.txt', `Updated: 2014-04-22 13:39\n${call}`)
    const none = path.join(folder, 'none')
    fs.mkdirSync(none)
    const reports = await all((await listInputs([folder, none, path.join(folder, 'missing.txt')])).map(inputOf))
    expect(reports.map((report) => (report.outcome === 'refused' ? report.code : report.outcome))).toEqual(['empty', 'binary', 'no-date', 'not-english', 'stored', 'not-found', 'not-found'])
    for (const report of reports) {
      if (report.outcome !== 'refused') continue
      expect(report.message).toContain(path.basename(report.input))
      expect(report.message).not.toContain('\n')
    }
    expect(await db().article.count()).toBe(1)
  })
})
