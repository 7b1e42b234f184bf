import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { parseFilters } from '@/model/parse-filters'
import { MapView } from '@/model/views/map-view'
import { inSmallWorld } from '@/scripts/synthetic/in-small-world'
import { getMap } from './map'

const filters = (address = '') => parseFilters(new URLSearchParams(address)).filters

inSmallWorld(async () => {
  await db().event.update({ where: { id: 'deal' }, data: { placeName: 'Geneva', placeCountry: 'CHE' } })
  await db().event.update({ where: { id: 'month' }, data: { placeName: 'Kyiv', placeCountry: 'UKR' } })
  await db().event.update({ where: { id: 'call' }, data: { placeName: 'Kiev', placeCountry: 'UKR' } })
  await db().event.update({ where: { id: 'later' }, data: { placeName: 'the shore', placeCountry: null } })
})

const read = async (address?: string) => MapView.parse(await getMap(filters(address)))

describe('the map', () => {
  it('puts places where they lie, one spot for one place however it is spelt', async () => {
    const { places } = await read()
    expect(places.map(({ country, events }) => [country, events])).toEqual([['UKR', 2], ['CHE', 1]])
    expect(places[1]).toMatchObject({ name: 'Geneva', counts: { 'material-cooperation': 1, 'verbal-conflict': 0 } })
    expect([Math.round(places[1]?.lng ?? 0), Math.round(places[1]?.lat ?? 0)]).toEqual([6, 46])
  })
  it('tells which places no list of towns knows, and how many events have a place at all', async () => {
    const { unplaced, withPlace, events } = await read()
    expect(unplaced).toEqual([{ name: 'the shore', events: 1 }])
    expect([withPlace, events]).toEqual([4, 6])
  })
  it('counts the events of each country', async () => {
    expect((await read()).countries.map(({ code, events }) => [code, events])).toEqual([['RUS', 6], ['USA', 4], ['UKR', 2]])
    expect((await read('from=2015-02')).countries.map(({ code, events }) => [code, events])).toEqual([['RUS', 2], ['USA', 2]])
  })
  it('says where and who in a sentence', async () => {
    expect((await read('type=AGREE')).lead).toBe('People and bodies of 2 countries take part in 1 event, Russia most often. Of 1 event an article says where: most often Geneva.')
    expect((await read('q=zzzz')).lead).toBe('No event answers to these filters.')
  })
})
