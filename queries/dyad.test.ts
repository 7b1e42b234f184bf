import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { parseFilters } from '@/model/parse-filters'
import { parsePeriod } from '@/model/periods'
import { DyadView } from '@/model/views/dyad-view'
import { inSmallWorld } from '@/scripts/synthetic/in-small-world'
import { getDyad, getDyadEvents } from './dyad'
import { getFacets } from './facets'

const filters = (address = '') => parseFilters(new URLSearchParams(address)).filters
const read = async (a: string, b: string, address = '') => DyadView.parse(await getDyad(a, b, filters(address)))

inSmallWorld(async () => {
  await db().agreementParty.createMany({ data: ['RUS', 'UKR', 'USA'].map((key) => ({ agreementSlug: 'geneva-statement-2014', key, role: 'party' })) })
  await db().event.update({ where: { id: 'lasting' }, data: { condition: 'if no progress is seen', deadlineWords: 'by the weekend', deadlineOn: new Date('2014-04-26') } })
  await db().eventLink.create({ data: { fromId: 'lasting', toId: 'later', kind: 'not carried out', reason: 'the sentence says so: “dropped its threat”' } })
  await db().event.update({ where: { id: 'later' }, data: { placeName: 'Sochi' } })
})

describe('a dyad', () => {
  it('is found by codes and by slugs, and is none with itself or with a stranger', async () => {
    expect((await read('USA', 'russia')).a).toEqual({ code: 'USA', slug: 'united-states', name: 'United States' })
    expect(await getDyad('russia', 'russia')).toBeNull()
    expect(await getDyad('russia', 'atlantis')).toBeNull()
  })

  it('tells which way each event went', async () => {
    const { ways, units } = await read('united-states', 'russia')
    expect(units.map(({ id, direction }) => [id, direction])).toEqual([['call', 'together'], ['lasting', 'a-to-b'], ['call-2', 'together'], ['later', 'together']])
    expect(ways.find(({ direction }) => direction === 'a-to-b')).toEqual({ direction: 'a-to-b', month: '2014-04', quad: 'verbal-conflict', events: 1 })
    expect((await read('russia', 'united-states')).units.find(({ id }) => id === 'lasting')?.direction).toBe('b-to-a')
  })

  it('counts as history only what happened, with its sources', async () => {
    const { history, counts } = await read('united-states', 'russia')
    expect(history).toEqual([{ month: '2014-04', quad: 'verbal-cooperation', events: 1, sources: 2 }, { month: '2015-05', quad: 'verbal-cooperation', events: 1, sources: 1 }])
    expect(counts).toEqual({ events: 4, cooperation: 2, conflict: 0 })
  })

  it('logs contacts, the newest first, with who was there for each side and where', async () => {
    const { contacts, contactCount } = await read('united-states', 'russia')
    expect(contactCount).toBe(3)
    expect(contacts.map(({ event, place }) => [event.id, place])).toEqual([['later', 'Sochi'], ['call-2', null], ['call', null]])
    expect(contacts[2]).toMatchObject({ a: [{ key: 'john-kerry' }], b: [{ key: 'sergei-lavrov' }], others: [] })
  })

  it('lists threats with what they hang on, by when, and what came of them', async () => {
    const { demands, demandCount } = await read('united-states', 'russia')
    expect(demandCount).toBe(1)
    expect(demands[0]).toMatchObject({ direction: 'a-to-b', condition: 'if no progress is seen', deadline: { words: 'by the weekend', on: '2014-04-26' }, event: { id: 'lasting' } })
    expect(demands[0]?.outcomes.map(({ kind, reason, event }) => [kind, reason, event.id])).toEqual([['not carried out', 'the sentence says so: “dropped its threat”', 'later']])
  })

  it('names agreements that bind both, even where no event of the two concerns them', async () => {
    expect((await read('russia', 'ukraine')).agreements).toEqual([{ key: 'geneva-statement-2014', name: 'Geneva statement', date: '2014-04-17', events: 1, status: { status: 'signed', on: '2014-04-17', event: 'deal' } }])
    expect((await read('united-states', 'ukraine')).agreements).toMatchObject([{ key: 'geneva-statement-2014', events: 0 }])
  })

  it('says in its first sentence how much there is, and the last contact', async () => {
    expect((await read('united-states', 'russia')).lead).toBe('4 events, 21 April 2014 – 12 May 2015: 2 brought them together, 0 set them apart and 2 were only announced, threatened or denied. The last contact that the articles tell of: Kerry meets Lavrov in Sochi, 12 May 2015.')
    expect((await read('united-states', 'ukraine')).lead).toBe('No article read so far tells of both in one event.')
  })
})

describe('the periods of a dyad', () => {
  it('are the halves of what happened unless others are asked for', async () => {
    const { periods } = await read('united-states', 'russia')
    expect(periods.map(({ from, to, events, sources }) => [from, to, events, sources])).toEqual([['2014-04-21', '2014-04-21', 1, 2], ['2014-04-22', '2015-05-12', 1, 1]])
  })
  it('count by kind and way', async () => {
    const [year, before] = [parsePeriod('2014'), parsePeriod('2013')]
    const view = await getDyad('russia', 'ukraine', filters(), { first: year ?? undefined, second: before ?? undefined })
    expect(view?.periods[0]).toMatchObject({ edtf: '2014', events: 2, contacts: 1, quads: { 'verbal-cooperation': 1, 'material-cooperation': 1 }, directions: { together: 2, 'a-to-b': 0 } })
    expect(view?.periods[1]).toMatchObject({ edtf: '2013', events: 0, contacts: 0, sources: 0 })
  })
  it('are none where nothing happened twice', async () => {
    expect((await read('united-states', 'ukraine')).periods).toEqual([])
  })
})

describe('a dyad under filters', () => {
  it('keeps to them in every part', async () => {
    const { counts, contacts, units, demands } = await read('united-states', 'russia', 'type=CONSULT&from=2015')
    expect([counts.events, contacts.length, units.length, demands.length]).toEqual([1, 1, 1, 0])
  })
  it('lists its events page by page', async () => {
    const events = await getDyadEvents('united-states', 'russia', filters('modality=occurred'))
    expect(events?.events.map(({ id }) => id)).toEqual(['later', 'call'])
    expect(events).toMatchObject({ total: 2, next: null })
    expect(await getDyadEvents('united-states', 'atlantis', filters())).toBeNull()
  })
})

describe('the filters of a dyad', () => {
  it('count only events in which both take part', async () => {
    const facets = await getFacets(filters(), ['USA', 'RUS'])
    const count = (name: 'type' | 'actor', value: string) => facets[name].find((choice) => choice.value === value)?.count ?? 0
    expect([count('type', 'CONSULT'), count('type', 'THREATEN'), count('type', 'AGREE')]).toEqual([3, 1, 0])
    expect(count('actor', 'ukraine')).toBe(0)
    expect((await getFacets(filters())).type.find(({ value }) => value === 'AGREE')?.count).toBe(1)
  })
})
