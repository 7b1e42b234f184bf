import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { parseFilters } from '@/model/parse-filters'
import { inSmallWorld } from '@/scripts/synthetic/in-small-world'
import { touchData } from '@/scripts/synthetic/small-world'
import { getCensus, selectionOf } from './census'
import { toRange } from './days'
import type { RoleKey } from './segment'
import { tiesAmong } from './ties'

inSmallWorld()

async function ties(kind: RoleKey, { address = '', from = '1990-01-01', to = '2030-12-31' } = {}) {
  const { filters } = parseFilters(new URLSearchParams(address))
  const { strongest, ...found } = tiesAmong(await selectionOf(await getCensus(), filters), kind, toRange({ from, to }))
  return { ...found, strongest: [...strongest()].map(({ a, b, events }) => [a, b, events]) }
}

describe('the ties among events', () => {
  it('come strongest first, equal ones by name, with how many there are in all', async () => {
    const found = await ties('actor')
    expect(found).toMatchObject({ tieCount: 3, shared: 6, strongest: [['john-kerry', 'sergei-lavrov', 3], ['russia', 'ukraine', 2], ['russia', 'united-states', 1]] })
    expect([...found.totals]).toEqual([['john-kerry', { events: 3, ties: 1 }], ['russia', { events: 3, ties: 2 }], ['sergei-lavrov', { events: 3, ties: 1 }], ['ukraine', { events: 2, ties: 1 }], ['united-states', { events: 1, ties: 1 }]])
  })

  it('are of the days asked for, what lasts into them included', async () => {
    // The call of that day, and the threat that has no end; the call of the 25th comes later.
    expect((await ties('country', { from: '2014-04-21', to: '2014-04-21' })).strongest).toEqual([['RUS', 'USA', 2]])
    // The month of talks holds the first day, the threat lasts.
    expect((await ties('country', { from: '2014-05-20', to: '2014-05-21' })).strongest).toEqual([['RUS', 'UKR', 1], ['RUS', 'USA', 1]])
  })

  it('are none where nothing answers to the filters, or nobody stands with another', async () => {
    expect(await ties('country', { address: 'q=zzzz' })).toMatchObject({ tieCount: 0, shared: 0, strongest: [] })
  })

  it('are of the events as they are now', async () => {
    await db().event.update({ where: { id: 'call-2' }, data: { review: 'rejected' } })
    await db().$executeRaw`DELETE FROM event_lane WHERE event_id = 'deal' AND kind = 'country' AND key = 'UKR'`
    await touchData()
    expect(await ties('country')).toMatchObject({ shared: 4, strongest: [['RUS', 'USA', 3], ['RUS', 'UKR', 1]] })
  })
})
