import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeDb, db } from '@/lib/db'
import { createTestDatabase, type TestDatabase } from '@/lib/test-database'
import { parseFilters } from '@/model/filters'
import { seedEvents } from '@/scripts/synthetic/seed-events'
import { binEdges } from './bin-edges'
import { readBins } from './bins'
import { getEventList } from './event-list'
import { matches } from './matching-events'
import { getTimeline } from './timeline'

const filters = (address: string) => parseFilters(new URLSearchParams(address)).filters
const questions = ['', 'country=RUS', 'type=CONSULT&modality=occurred&modality=planned', 'country=USA&country=CHN&q=meeting']

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  await seedEvents(db(), 3000)
}, 120_000)
afterAll(async () => {
  await closeDb()
  await database.drop()
})

describe('bins', () => {
  it.each(questions)('say the same as a full count of what touches each bin (%s)', async (question) => {
    for (const window of [{ from: '2001-01-01', to: '2012-06-30' }, { from: '2014-01-01', to: '2014-03-31' }, { from: '1900-01-01', to: '2100-12-31' }]) {
      const bins = (await readBins(matches(filters(question)), binEdges(window, 20))).get('') ?? []
      expect(bins.length).toBeGreaterThan(1)
      for (const { start, end, counts } of bins) {
        const last = new Date(Date.parse(end) - 86_400_000).toISOString().slice(0, 10)
        const { total } = await getEventList(filters(`${question}&from=${start}&to=${last}`))
        expect([start, Object.values(counts).reduce((a, b) => a + b, 0)]).toEqual([start, total])
      }
    }
  }, 60_000)

  it('of a lane say the same as the filter by that lane', async () => {
    const edges = binEdges({ from: '2010-01-01', to: '2019-12-31' }, 20)
    const lanes = await readBins(matches(filters('type=CONSULT')), edges, { kind: 'country', keys: ['USA', 'RUS'] })
    for (const key of ['USA', 'RUS']) expect(lanes.get(key)).toEqual((await readBins(matches(filters(`type=CONSULT&country=${key}`)), edges)).get(''))
  })
})

describe('a timeline of many events', () => {
  it('lists all events of a window that holds up to 400, and counts in lanes beyond that', async () => {
    const few = await getTimeline(filters('from=2014-05&to=2014-06'))
    expect(few.complete).toBe(true)
    expect(few.events.length).toBeGreaterThanOrEqual(few.inWindow)
    expect(few.lanes.every((lane) => lane.bins.length === 0)).toBe(true)
    const inside = few.events.filter(({ date }) => date.start <= '2014-06-30' && (date.end ?? '9999') >= '2014-05-01')
    expect(inside.length).toBe(few.inWindow)

    const many = await getTimeline(filters('from=1990&to=2026'))
    expect(many).toMatchObject({ complete: false, total: 3000, inWindow: 3000, events: [] })
    expect(many.lanes.every((lane) => lane.events.length === 0 && lane.bins.length > 0)).toBe(true)
  })

  it('pages through every event once, the newest first', async () => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await getEventList(filters('country=USA'), cursor)
      seen.push(...page.events.map(({ date, id }) => `${date.start} ${id}`))
      cursor = page.next ?? undefined
    } while (cursor)
    const { total } = await getEventList(filters('country=USA'))
    expect(new Set(seen).size).toBe(total)
    expect([...seen].sort().reverse()).toEqual(seen)
  })

  it('is the same for every run', async () => {
    const before = await getEventList(filters('from=2014'))
    await seedEvents(db(), 3000)
    expect(await getEventList(filters('from=2014'))).toEqual(before)
  }, 60_000)
})
