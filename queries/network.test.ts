import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { parseFilters } from '@/model/parse-filters'
import { NetworkView } from '@/model/views/network-view'
import { inSmallWorld } from '@/scripts/synthetic/in-small-world'
import { getNetwork } from './network'

const filters = (address = '') => parseFilters(new URLSearchParams(address)).filters

inSmallWorld()

const read = async (address?: string) => NetworkView.parse(await getNetwork(filters(address)))
const ties = ({ ties: all }: NetworkView) => all.map(({ a, b, events }) => [a, b, events])

describe('the network', () => {
  it('ties countries that stand in the same events, the strongest first', async () => {
    const view = await read()
    expect(ties(view)).toEqual([['RUS', 'USA', 4], ['RUS', 'UKR', 2]])
    expect(view.nodes.map(({ key, slug, events, ties }) => [key, slug, events, ties])).toEqual([['RUS', 'russia', 6, 2], ['USA', 'united-states', 4, 1], ['UKR', 'ukraine', 2, 1]])
    expect(view.ties[0]?.counts).toEqual({ 'verbal-cooperation': 3, 'material-cooperation': 0, 'verbal-conflict': 1, 'material-conflict': 0 })
  })
  it('ties actors where lanes are actors, but nobody with whoever only tells of it', async () => {
    const view = await read('lanes=actor')
    expect(ties(view)).toEqual([['john-kerry', 'sergei-lavrov', 3], ['russia', 'ukraine', 2], ['russia', 'united-states', 1]])
    expect(view.nodes.map(({ key }) => key)).not.toContain('jen-psaki')
  })
  it('keeps to the filters and dates that the timeline has', async () => {
    expect(ties(await read('type=CONSULT&from=2014&to=2014'))).toEqual([['RUS', 'USA', 2], ['RUS', 'UKR', 1]])
  })
  it('says what it shows, and that nothing answers', async () => {
    expect((await read()).lead).toBe('3 countries and bodies deal with each other in 6 events, 17 April 2014 – 12 May 2015; Russia and United States most of all, in 4.')
    expect((await read('q=zzzz')).lead).toBe('No event answers to these filters.')
  })
  it('lays everyone out within the picture', async () => {
    const { nodes } = await read()
    expect(nodes.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true)
    expect(await db().country.count()).toBe(3)
  })
})
