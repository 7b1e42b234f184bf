import { describe, expect, it } from 'vitest'
import { inSmallWorld } from '@/scripts/synthetic/in-small-world'
import { getEvent } from './event'

inSmallWorld()

describe('what came before and after an event', () => {
  it('stands in the order of time, whichever side it is on', async () => {
    const last = await getEvent('later')
    const days = last?.before.map(({ date }) => date.start) ?? []
    expect(days.length).toBeGreaterThan(1)
    expect(days).toEqual([...days].sort())
    expect(last?.before.at(-1)?.id).toBe('call-2')
    const first = await getEvent('call')
    const later = first?.after.map(({ date }) => date.start) ?? []
    expect(later.length).toBeGreaterThan(1)
    expect(later).toEqual([...later].sort())
  })

  it('never holds the event itself', async () => {
    for (const id of ['call', 'lasting', 'call-2', 'later']) {
      const event = await getEvent(id)
      expect([...(event?.before ?? []), ...(event?.after ?? [])].map((near) => near.id)).not.toContain(id)
    }
  })
})

it('an id that no event has, and had, gives nothing', async () => expect(await getEvent('no-such-event')).toBeNull())
