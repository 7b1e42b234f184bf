import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { parseFilters } from '@/model/parse-filters'
import { ActorView } from '@/model/views/page-views'
import { inSmallWorld } from '@/scripts/synthetic/in-small-world'
import { touchData } from '@/scripts/synthetic/small-world'
import { getActor } from './actor'
import { getActorEvents } from './actor-events'

inSmallWorld(async () => {
  await db().actorName.createMany({ data: ['Kerry', 'Secretary Kerry'].map((name) => ({ actorSlug: 'john-kerry', name })) })
  await db().office.createMany({ data: [
    { actorSlug: 'john-kerry', position: 'Secretary of State', countryCode: 'USA', startsOn: new Date('2013-02-01'), endsOn: new Date('2017-01-20') },
    { actorSlug: 'john-kerry', position: 'Special Envoy', organisation: 'Climate office', startsOn: new Date('2021-01-20'), endsOn: null },
    { actorSlug: 'sergei-lavrov', position: 'Foreign Minister', countryCode: 'RUS', startsOn: new Date('2004-03-09'), endsOn: null },
  ] })
  await db().actor.createMany({ data: [{ slug: 'the-seven', name: 'the seven', kind: 'group' }, { slug: 'hamid-karzai', name: 'Hamid Karzai', kind: 'person' }] })
  const articles = [['old', '2014-04-22'], ['new', '2014-05-01']] as const
  await db().article.createMany({ data: articles.map(([id, day]) => ({ id, contentHash: id, title: id, language: 'en', publishedOn: new Date(day), body: 'x', cut: [], mentions: [], dates: [] })) })
  await db().quotation.createMany({ data: [['old', 5, 'second'], ['old', 0, 'first'], ['new', 9, 'last']].map(([articleId, startsAt, quote]) => ({ articleId: String(articleId), startsAt: Number(startsAt), endsAt: Number(startsAt) + 1, quote: String(quote), speakerSlug: 'jen-psaki' })) })
  await touchData()
})

const read = async (slug: string) => ActorView.parse(await getActor(slug))

describe('an actor’s page', () => {
  test('counts what they did, what was done to them and what they told of', async () => {
    expect((await read('john-kerry')).counts).toEqual({ events: 3, done: 3, received: 0, said: 0 })
    expect((await read('sergei-lavrov')).counts).toEqual({ events: 3, done: 0, received: 3, said: 0 })
    expect((await read('jen-psaki')).counts).toEqual({ events: 1, done: 0, received: 0, said: 1 })
  })

  test('says in its first sentences who it is, how much there is and with whom', async () => {
    expect((await read('john-kerry')).lead).toBe('Secretary of State, 1 February 2013 to 20 January 2017. Named in 3 events, 21 April 2014 – 12 May 2015: acting in 3, acted on in 0, the one who tells of it in 0. Most often with Sergei Lavrov.')
    expect((await read('sergei-lavrov')).lead).toMatch(/^Foreign Minister since 9 March 2004\. Named in 3 events/)
    expect((await read('hamid-karzai')).lead).toBe('No event names them yet.')
  })

  test('lists other names, offices from the last to the first, and the state', async () => {
    const { names, offices, country } = await read('john-kerry')
    expect(names).toEqual(['Kerry', 'Secretary Kerry'])
    expect(offices.map(({ position, organisation, from, to }) => [position, organisation, from, to])).toEqual([['Special Envoy', 'Climate office', '2021-01-20', null], ['Secretary of State', null, '2013-02-01', '2017-01-20']])
    expect(country).toEqual({ key: 'united-states', name: 'United States' })
  })

  test('names with whom they dealt in what happened, and no one who only told of it', async () => {
    expect((await read('john-kerry')).counterparts.map(({ key, cooperation, conflict, last }) => [key, cooperation, conflict, last])).toEqual([['sergei-lavrov', 2, 0, '2015-05-12']])
  })

  test('gives their words, the newest article first, in the order of the text', async () => {
    const { quotations, quotationCount } = await read('jen-psaki')
    expect(quotations.map(({ quote, date, article }) => [quote, date, article.id])).toEqual([['last', '2014-05-01', 'new'], ['first', '2014-04-22', 'old'], ['second', '2014-04-22', 'old']])
    expect(quotationCount).toBe(3)
  })

  test('is none for someone unknown, and none for people whom no name tells from others', async () => {
    expect(await getActor('nobody')).toBeNull()
    expect(await getActor('the-seven')).toBeNull()
  })
})

describe('the events of an actor', () => {
  const ids = async (slug: string, part: Parameters<typeof getActorEvents>[1], query = '') => (await getActorEvents(slug, part, parseFilters(new URLSearchParams(query)).filters))?.events.map(({ id }) => id)

  test.each<[string, Parameters<typeof getActorEvents>[1], string, string[]]>([
    ['john-kerry', 'all', '', ['later', 'call-2', 'call']],
    ['john-kerry', 'done', '', ['later', 'call-2', 'call']],
    ['john-kerry', 'received', '', []],
    ['sergei-lavrov', 'received', '', ['later', 'call-2', 'call']],
    ['jen-psaki', 'said', '', ['call']],
    ['jen-psaki', 'done', '', []],
    ['john-kerry', 'done', 'modality=planned', ['call-2']],
    ['john-kerry', 'all', 'actor=jen-psaki', ['call']],
    ['john-kerry', 'all', 'from=2015', ['later']],
    ['russia', 'received', '', ['lasting']],
    ['russia', 'done', '', ['month', 'deal']],
  ])('%s, %s, %s', async (slug, part, query, expected) => {
    expect(await ids(slug, part, query)).toEqual(expected)
  })

  test('are none where nobody has that name', async () => expect(await ids('nobody', 'all')).toBeUndefined())
})
