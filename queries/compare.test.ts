import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { parseFilters } from '@/model/parse-filters'
import { parseSubjects } from '@/model/subjects'
import { ActorPart } from '@/model/actor-part'
import { CompareView } from '@/model/views/compare-view'
import { inSmallWorld } from '@/scripts/synthetic/in-small-world'
import { getActorEvents } from './actor-events'
import { getCompare } from './compare'

const filters = (address = '') => parseFilters(new URLSearchParams(address)).filters

inSmallWorld()

const read = async (address: string) => CompareView.parse(await getCompare(parseSubjects(new URLSearchParams(address)).subjects, filters(address)))

describe('a comparison', () => {
  it('sets actors, countries and dyads side by side, in the order asked for', async () => {
    const { subjects } = await read('of=dyads/russia/ukraine&of=actors/john-kerry&of=countries/RUS')
    expect(subjects.map(({ ref, name, events, happened }) => [ref, name, events, happened])).toEqual([
      ['dyads/russia/ukraine', 'Russia and Ukraine', 2, 2],
      ['actors/john-kerry', 'John Kerry', 3, 2],
      ['countries/russia', 'Russia', 6, 4],
    ])
  })
  it('gives each its history, kinds and counterparts', async () => {
    const { subjects: [kerry] } = await read('of=actors/john-kerry')
    expect(kerry?.months).toEqual([{ month: '2014-04', quad: 'verbal-cooperation', events: 1, sources: 2 }, { month: '2015-05', quad: 'verbal-cooperation', events: 1, sources: 1 }])
    expect(kerry).toMatchObject({ sources: 3, first: '2014-04-21', last: '2015-05-12', types: [{ type: 'CONSULT', events: 3 }], counterparts: [{ key: 'sergei-lavrov', events: 3 }] })
  })
  it('does not count a pair among its own counterparts', async () => {
    expect((await read('of=dyads/russia/ukraine')).subjects[0]?.counterparts).toEqual([])
  })
  it('keeps to the filters', async () => {
    expect((await read('of=countries/russia&type=AGREE')).subjects[0]).toMatchObject({ events: 1, quads: { 'material-cooperation': 1, 'verbal-cooperation': 0 } })
  })
  it('names whom the record does not hold', async () => {
    expect(await read('of=actors/nobody&of=countries/russia')).toMatchObject({ unknown: ['actors/nobody'], subjects: [{ name: 'Russia' }] })
    expect((await read('')).subjects).toEqual([])
  })
})

describe('the events of an actor', () => {
  const ids = async (slug: string, part: ActorPart, address = '') => (await getActorEvents(slug, part, filters(address)))?.events.map(({ id }) => id)
  it('are told apart by the part they have in them', async () => {
    expect(await ids('john-kerry', 'done')).toEqual(['later', 'call-2', 'call'])
    expect(await ids('sergei-lavrov', 'received')).toEqual(['later', 'call-2', 'call'])
    expect(await ids('sergei-lavrov', 'done')).toEqual([])
    expect(await ids('jen-psaki', 'said')).toEqual(['call'])
    expect(await ids('jen-psaki', 'all', 'from=2015')).toEqual([])
  })
  it('are none of a stranger', async () => {
    expect(await ids('nobody', 'all')).toBeUndefined()
    expect(await db().actor.count({ where: { slug: 'nobody' } })).toBe(0)
  })
})
