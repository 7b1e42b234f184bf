import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { inSmallWorld } from '@/scripts/synthetic/in-small-world'
import { getActorList } from './actor-list'
import { getAgreementList } from './agreement-list'
import { getArticleList } from './article-list'
import { getCountryList } from './country-list'
import { getSearch } from './search'

inSmallWorld(async () => {
  await db().actorName.createMany({ data: [{ actorSlug: 'sergei-lavrov', name: 'Sergey Lavrov' }] })
  await db().office.createMany({ data: [
    { actorSlug: 'john-kerry', position: 'Senator', countryCode: 'USA', startsOn: new Date('1985-01-03'), endsOn: new Date('2013-02-01') },
    { actorSlug: 'john-kerry', position: 'Secretary of State', countryCode: 'USA', startsOn: new Date('2013-02-01'), endsOn: new Date('2017-01-20') },
  ] })
  // Known by name, but in no event and with nothing said.
  await db().actor.create({ data: { slug: 'erdogan', name: 'Recep Tayyip Erdoğan', kind: 'person', names: { create: { name: 'Recep Tayyip Erdoğan' } } } })
  await db().country.create({ data: { code: 'OSCE', slug: 'osce', name: 'OSCE', kind: 'organisation' } })
  await db().agreement.create({ data: { slug: 'jcpoa-2015', name: 'JCPOA', names: ['Iran nuclear deal'] } })
  const article = (id: string, title: string, outlet: string | null, agency: string | null, publishedOn: string | null, body: string) => ({ id, contentHash: id, title, outlet, agency, language: 'en', publishedOn: publishedOn && new Date(publishedOn), body, cut: [], mentions: [], dates: [] })
  await db().article.createMany({ data: [
    article('gas', 'Gas talks go on', 'Herald', null, '2014-05-20', 'Russia and Ukraine negotiated on the price of gas. The ministers of energy met in Brussels.'),
    article('call', 'Kerry calls Lavrov', 'Courier', 'Xinhua', '2014-04-22', 'Kerry telephoned Lavrov. Gas was not spoken of.'),
    article('undated', 'A profile of an envoy', null, null, null, 'He has been an envoy for thirty years.'),
  ] })
  await db().quotation.create({ data: { articleId: 'call', startsAt: 0, endsAt: 5, quote: 'Kerry', speakerSlug: 'erdogan' } })
})

describe('the list of actors', () => {
  const keys = async (question: Parameters<typeof getActorList>[0] = {}) => (await getActorList(question)).rows.map(({ key }) => key)

  test('holds those who take part in events, the most active first, and no state', async () => {
    expect(await keys()).toEqual(['john-kerry', 'sergei-lavrov', 'jen-psaki'])
  })

  test('tells each one’s office at the last event, else the state, with first and last day', async () => {
    const { rows } = await getActorList()
    expect(rows.map(({ name, sub, count, first, last }) => [name, sub, count, first, last])).toEqual([
      ['John Kerry', 'Secretary of State, United States', 3, '2014-04-21', '2015-05-12'],
      ['Sergei Lavrov', 'Russia', 3, '2014-04-21', '2015-05-12'],
      ['Jen Psaki', 'United States', 1, '2014-04-21', '2014-04-21'],
    ])
  })

  test.each([
    ['lavrov', ['sergei-lavrov']],
    ['SERGEY', ['sergei-lavrov']],
    ['j', ['john-kerry', 'jen-psaki']],
    ['%', []],
    ['erdogan', []],
  ])('finds "%s" in any of the names of those who act', async (q, found) => {
    expect(await keys({ q })).toEqual(found)
  })

  test('goes by name where that is asked for', async () => {
    expect(await keys({ sort: 'name' })).toEqual(['jen-psaki', 'john-kerry', 'sergei-lavrov'])
  })

  test('ends after its last row, and holds nothing beyond', async () => {
    expect(await getActorList()).toMatchObject({ total: 3, next: null })
    expect(await getActorList({ cursor: '2' })).toMatchObject({ rows: [{ key: 'jen-psaki' }], total: 3, next: null })
    expect((await getActorList({ cursor: '100' })).rows).toEqual([])
  })
})

describe('the list of countries', () => {
  const keys = async (question: Parameters<typeof getCountryList>[0] = {}) => (await getCountryList(question)).rows.map(({ key }) => key)
  test.each<[string, Parameters<typeof getCountryList>[0], string[]]>([
    ['the most active first', {}, ['russia', 'united-states', 'ukraine']],
    ['by name', { sort: 'name' }, ['russia', 'ukraine', 'united-states']],
    ['by a part of the name', { q: 'UKR' }, ['ukraine']],
    ['by the code', { q: 'usa' }, ['united-states']],
    ['and none that no event names', { q: 'osce' }, []],
  ])('is read %s', async (_, question, found) => {
    expect(await keys(question)).toEqual(found)
  })
})

describe('the list of agreements', () => {
  test('holds those that events concern, with kind, place and date', async () => {
    expect((await getAgreementList()).rows).toEqual([{ key: 'geneva-statement-2014', name: 'Geneva statement', sub: 'joint statement, Geneva, 17 April 2014', count: 1, first: '2014-04-17', last: '2014-04-17' }])
    expect((await getAgreementList({ q: 'nuclear' })).rows).toEqual([])
  })
})

describe('the list of articles', () => {
  const ids = async (question: Parameters<typeof getArticleList>[0] = {}) => (await getArticleList(question)).rows.map(({ id }) => id)
  test.each<[string, Parameters<typeof getArticleList>[0], string[]]>([
    ['the newest first, those without a day last', {}, ['gas', 'call', 'undated']],
    ['by title', { sort: 'name' }, ['undated', 'gas', 'call']],
    ['by words of the title in any case', { q: 'kERRY' }, ['call']],
    ['by the outlet', { q: 'herald' }, ['gas']],
    ['by the agency', { q: 'xinhua' }, ['call']],
    ['and not by words of the text', { q: 'Brussels' }, []],
  ])('is read %s', async (_, question, found) => {
    expect(await ids(question)).toEqual(found)
  })
})

describe('a search', () => {
  const keys = (rows: { key: string }[]) => rows.map(({ key }) => key)

  test.each([
    ['Lavrov', ['sergei-lavrov']],
    ['Lawrow', ['sergei-lavrov']],
    ['lavrov sergei', ['sergei-lavrov']],
    ['Kery', ['john-kerry']],
    ['Erdogan', ['erdogan']],
    ['Zweistein', []],
  ])('finds people by their names, spelt otherwise too: %s', async (q, found) => {
    expect(keys((await getSearch(q)).actors)).toEqual(found)
  })

  test.each([
    ['russia', ['russia']],
    ['Rusia', ['russia']],
    ['RUS', ['russia']],
    ['united', ['united-states']],
    ['Atlantis', []],
  ])('finds countries by name or code: %s', async (q, found) => {
    expect(keys((await getSearch(q)).countries)).toEqual(found)
  })

  test('finds agreements by any of their names, those of no event too', async () => {
    expect(keys((await getSearch('nuclear deal')).agreements)).toEqual(['jcpoa-2015'])
    expect(keys((await getSearch('geneva')).agreements)).toEqual(['geneva-statement-2014'])
  })

  test('finds events by their words in any form', async () => {
    expect((await getSearch('negotiation gas')).events.map(({ id }) => id)).toEqual(['month'])
    expect((await getSearch('threatened')).events.map(({ id }) => id)).toEqual(['lasting'])
  })

  test.each([
    ['Lawrow', 'Lavrov', 3],
    ['Kery phone', 'Kerry phone', 2],
    ['kerry', null, 3],
    ['Zweistein', null, 0],
  ])('finds events and articles by the name that was meant: %s', async (q, meant, events) => {
    const found = await getSearch(q)
    expect([found.meant, found.events.length]).toEqual([meant, events])
  })

  test('finds articles by their text, best first, with the words marked in a snippet', async () => {
    const { articles } = await getSearch('gas')
    expect(articles.map(({ id }) => id)).toEqual(['gas', 'call'])
    expect(articles[0]?.snippet).toContain('\u0002gas\u0003')
    expect(articles[0]).toMatchObject({ title: 'Gas talks go on', outlet: 'Herald', publishedOn: '2014-05-20', events: 0 })
  })

  test.each(['', '   ', '\n'])('for nothing (%j) finds nothing', async (q) => {
    expect(await getSearch(q)).toEqual({ q: '', meant: null, actors: [], countries: [], agreements: [], events: [], articles: [] })
  })

  test.each(["';--", '"', 'a & | !', '%', '(', '\\', 'x'.repeat(1000)])('for odd words (%s) does not fail', async (q) => {
    expect((await getSearch(q)).events).toEqual([])
  })
})
